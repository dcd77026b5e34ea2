import { expect, test } from 'vitest'
import { actions, aLongProcedure, aProcedure, roadTo, type Step, someMilestones } from './fixture.ts'
import { committedOf } from './payable.ts'
import { fold } from './state.ts'

const after = (...more: readonly Step[]) => committedOf(fold(aProcedure, actions(...roadTo.decision, ...more)))

const approved: Step = ['approve', { sum: 100 }]
const paid: Step = ['pay', { sum: 100 }]

test('what is approved is promised until it is paid, and again when the bank gives it back', () => {
  expect(after()).toBe(0)
  expect(after(approved)).toBe(100)
  expect(after(approved, paid)).toBe(0)
  expect(after(approved, paid, ['return_payment', { sum: 100 }])).toBe(100)
})

test('what comes back because it was claimed is promised to nobody', () => {
  const claimed: Step = ['claim_back', { sum: 100, instalments: [{ due: 20240801, sum: 50 }] }]
  expect(after(approved, paid, claimed)).toBe(0)
  expect(after(approved, paid, claimed, ['repay', { sum: 50 }])).toBe(0)
  expect(after(approved, paid, claimed, ['repay', { sum: 50 }], ['repay', { sum: 50 }])).toBe(0)
})

test('nor while a review looks at the claim, or the status goes on after it', () => {
  const claimed: Step = ['claim_back', { sum: 100, instalments: [{ due: 20240801, sum: 100 }] }]
  expect(after(approved, paid, claimed, ['repay', { sum: 50 }], 'appeal')).toBe(0)
  const anew = after(
    approved,
    paid,
    claimed,
    ['repay', { sum: 100 }],
    ['order', { redo: true }],
    ['approve', { sum: 80 }],
  )
  expect(anew).toBe(80)
})

test('of parts, those are promised that are not over', () => {
  const road = (...more: readonly Step[]) =>
    committedOf(
      fold(
        {
          ...aLongProcedure,
          stages: aLongProcedure.stages.filter(({ id }) => ['intake', 'decide', 'pay'].includes(id)),
        },
        actions('draft', 'submit', 'accept', ['approve', { sum: 100, milestones: someMilestones }], ...more),
      ),
    )
  const advance: Step = ['pay', { sum: 50, milestone: 'advance' }]
  expect(road()).toBe(100)
  expect(road(advance)).toBe(50)
  const missed: readonly Step[] = [
    ['assess', { milestone: 'middle', met: false }],
    ['lapse', { milestone: 'middle' }],
  ]
  expect(road(advance, ...missed)).toBe(25)
  const back: readonly Step[] = [
    ['assess', { milestone: 'end', met: false }],
    ['lapse', { milestone: 'end', sum: 50 }],
  ]
  expect(road(advance, ...missed, ...back)).toBe(0)
  expect(road(advance, ...missed, ...back, ['repay', { sum: 20 }])).toBe(0)
})
