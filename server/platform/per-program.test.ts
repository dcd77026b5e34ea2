import { expect, it } from 'vitest'
import { packShelf } from './packs/shelf.ts'
import { perProgram } from './per-program.ts'

it('remembers for one program what another, in the same process, does not see', () => {
  const [one, other] = [{ packs: packShelf([]) }, { packs: packShelf([]) }]
  const seenBy = perProgram<number>()
  seenBy(one).set('songjiang', 3)
  expect(seenBy(one).get('songjiang')).toBe(3)
  expect(seenBy(other).size).toBe(0)
  expect(perProgram<number>()(one).size).toBe(0)
})
