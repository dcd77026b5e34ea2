import { day } from '@xinglin/base'
import { expect, it } from 'vitest'
import { aBenefit, aTown } from '../testing/pack.ts'
import { type DueOne, stackMany } from './stack-many.ts'

const pack = aTown({
  ...aBenefit('high', { amount: '3000', overlap: '{ excludes: [low], per: job.person }' }),
  ...aBenefit('low', { amount: '2000' }),
  ...aBenefit('once', { amount: '1000', overlap: '{ once_per: [job.person] }' }),
  ...aBenefit('free', { amount: '500' }),
})
const due = (id: string, person: string, fen: number): DueOne => {
  const rule = pack.rules.get(id)
  if (!rule) throw new Error(id)
  const keys = rule.keys.map(({ path, kind }) => ({
    path,
    kind,
    id: path === 'job.person' ? person : `${person}-${path}`,
  }))
  return { rule, fen, validOn: day('2024-03-01'), keys }
}

it('counts one of two of which one may be had, and both of different people', () => {
  const left = stackMany(
    [
      due('high', 'a', 300),
      due('low', 'a', 200),
      due('low', 'b', 200),
      due('free', 'a', 50),
      due('once', 'a', 100),
      due('once', 'a', 100),
    ],
    [],
  )
  expect(Object.fromEntries(left)).toEqual({
    high: { cases: 1, fen: 300 },
    low: { cases: 1, fen: 200 },
    free: { cases: 1, fen: 50 },
    once: { cases: 1, fen: 100 },
  })
})

it('takes off what was had before', () => {
  const { rule, keys, validOn } = due('once', 'a', 100)
  const left = stackMany([due('once', 'a', 100), due('once', 'b', 100)], [{ rule: rule.id, fen: 100, validOn, keys }])
  expect(left.get('once')).toEqual({ cases: 1, fen: 100 })
})

it('stays exact where few touch, and lawful where many do', () => {
  const many = Array.from({ length: 40 }, () => due('once', 'a', 100))
  expect(stackMany(many, []).get('once')).toEqual({ cases: 1, fen: 100 })
})
