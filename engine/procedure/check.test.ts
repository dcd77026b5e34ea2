import { expect, test } from 'vitest'
import { procedureProblems } from './check.ts'
import { aLongProcedure, aProcedure } from './fixture.ts'
import { picture } from './picture.ts'
import type { Stage } from './procedure.ts'

const changed = (id: string, more: Partial<Stage>) => ({
  ...aLongProcedure,
  stages: aLongProcedure.stages.map((one) => (one.id === id ? { ...one, ...more } : one)),
})
const says = (...args: Parameters<typeof changed>) => procedureProblems(changed(...args)).map((one) => one.message)

test('a procedure that can be run has nothing wrong with it', () => {
  expect(procedureProblems(aProcedure)).toEqual([])
  expect(procedureProblems(aLongProcedure)).toEqual([])
})

test('a stage that nothing leads to is named', () => {
  expect(procedureProblems(changed('verify', { next: ['experts'] }))).toEqual([
    { stage: 'visit', message: 'no stage leads here: it can never be reached' },
  ])
})

test('a circle without a way out is named at each of its stages', () => {
  const stuck = procedureProblems(changed('confirm', { next: ['hold'] }))
  expect(stuck.length).toBe(aLongProcedure.stages.length)
  expect(stuck[0]?.message).toContain('it can never be left')
})

test('money without a decision, a stage without anyone, parts that are not the whole', () => {
  expect(says('verify', { next: ['visit', 'pay'] })).toContain('can be reached without a decision')
  expect(says('visit', { by: [] })).toContain('names nobody')
  const part = { id: 'a', title: { zh: 'a', en: 'a' }, percent: 60, ifMissed: 'lapse' as const }
  expect(says('pay', { plan: [part] })).toContain('the parts of the payment come to 60 percent')
  expect(says('verify', { next: ['nowhere'] })).toContain('leads to "nowhere", which is no stage of this procedure')
})

test('the picture shows what was passed, where the case is, and what lies only on another way', () => {
  const drawn = picture(aLongProcedure, {
    stage: 'experts',
    visited: ['intake', 'verify', 'experts'],
    situation: 'consultation',
  })
  const place = Object.fromEntries(drawn.nodes.map((one) => [one.stage.id, one.place]))
  expect(place).toMatchObject({ intake: 'passed', visit: 'aside', experts: 'now', decide: 'ahead' })
  expect(drawn.edges).toContainEqual({ from: 'verify', to: 'experts', usual: false })
})
