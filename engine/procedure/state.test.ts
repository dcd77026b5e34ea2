import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTION_KINDS, type Action, type ActionKind } from './action.ts'
import { actions, aProcedure, roadTo } from './fixture.ts'
import { type Acting, mayDo, type Party, PERMITTED, possibleActions } from './permitted.ts'
import { ENDED, SITUATIONS } from './situation.ts'
import { fold } from './state.ts'

const everyone: Party[] = ['applicant', 'stage', 'finder', 'public', 'decider', 'approver', 'system']
const acting = (over: Partial<Acting> = {}): Acting => ({
  by: 'someone else',
  parties: everyone,
  on: 20251231,
  ...over,
})

test('the straight road ends in payment, and its state is the fold of what was done', () => {
  const road = actions(...roadTo.decision, ['approve', { sum: 20_000_00 }], 'pay')
  expect(fold(aProcedure, road)).toMatchObject({ situation: 'paid', sum: 20_000_00, version: 10 })
})

test('a benefit in kind is granted without a payment', () => {
  expect(fold(aProcedure, actions(...roadTo.decision, 'approve')).situation).toBe('granted')
})

test('a consultation waits for every opinion', () => {
  const asked = actions('draft', 'submit', 'accept', 'verify', ['advise', { role: 'officer@finance' }])
  expect(fold(aProcedure, asked)).toMatchObject({ situation: 'consultation', advised: ['officer@finance'] })
})

test('a correction is asked once, and the case comes back to the same desk', () => {
  const asked = actions('draft', 'submit', 'request_correction')
  expect(fold(aProcedure, asked).situation).toBe('correction')
  const back = fold(aProcedure, actions('draft', 'submit', 'request_correction', 'resubmit'))
  expect(back).toMatchObject({ situation: 'acceptance', stage: 'intake' })
  expect(mayDo(aProcedure, back, 'request_correction', acting())).toBe('already_corrected')
  expect(mayDo(aProcedure, back, 'accept', acting())).toBeNull()
})

test('an objection is found by someone who did not handle the case, and the notice runs to its last day', () => {
  const published = actions(
    'draft',
    'submit',
    ['accept', { by: 'clerk' }],
    ['verify', { by: 'officer' }],
    'advise',
    'advise',
    ['publish', { by: 'officer', until: 20240120 }],
    ['object', { by: 'neighbour', objection: 'o1' }],
  )
  const open = fold(aProcedure, published)
  expect(open).toMatchObject({ situation: 'objection', openObjections: ['o1'] })
  expect(mayDo(aProcedure, open, 'find', acting({ by: 'officer' }))).toBe('same_person')
  expect(mayDo(aProcedure, open, 'find', acting({ by: 'head' }))).toBeNull()
  expect(mayDo(aProcedure, open, 'end_notice', acting())).toBe('not_in_this_situation')
  const found = fold(aProcedure, [
    ...published,
    ...actions('find').map((one) => ({ ...one, sequence: 9, detail: { objection: 'o1' } })),
  ])
  expect(found.situation).toBe('notice')
  expect(mayDo(aProcedure, found, 'end_notice', acting({ on: 20240120 }))).toBe('notice_running')
  expect(mayDo(aProcedure, found, 'end_notice', acting({ on: 20240121 }))).toBeNull()
})

test('every situation is reached by some road, and every action is permitted somewhere', () => {
  const reached = new Set<string>()
  const queue: Action[][] = [actions('draft')]
  while (queue.length > 0) {
    const road = queue.pop() ?? []
    const state = fold(aProcedure, road)
    if (road.length > 12) continue
    reached.add(state.situation)
    for (const kind of possibleActions(aProcedure, state, acting())) {
      queue.push([...road, ...next(road, kind, state.openObjections[0])])
      if (kind === 'approve') queue.push([...road, ...next(road, kind, undefined, 1)])
    }
  }
  expect([...reached].sort()).toEqual([...SITUATIONS].sort())
  const permitted = new Set(Object.values(PERMITTED).flatMap((row) => Object.keys(row)))
  expect([...permitted].sort()).toEqual(ACTION_KINDS.filter((kind) => kind !== 'draft').sort())
})

function next(road: readonly Action[], kind: ActionKind, objection?: string, sum?: number): Action[] {
  const detail = { ...(objection && { objection }), ...(sum !== undefined && { sum }), until: 20240102 }
  return [{ sequence: road.length + 1, kind, by: `p${road.length}`, on: 20240201, detail }]
}

test('nobody may do anything that the table does not name, whatever the road', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTION_KINDS), { maxLength: 12 }), (wishes) => {
      let road = actions('draft')
      for (const kind of wishes) {
        const state = fold(aProcedure, road)
        const who = acting({ by: `p${road.length}` })
        const refused = mayDo(aProcedure, state, kind, who)
        if (!(kind in PERMITTED[state.situation])) expect(refused).toBe('not_in_this_situation')
        expect(mayDo(aProcedure, state, kind, { ...who, parties: [] })).not.toBeNull()
        if (refused === null) road = [...road, ...next(road, kind, state.openObjections[0])]
      }
      const end = fold(aProcedure, road)
      expect(end.version).toBe(road.length)
      if (ENDED.includes(end.situation)) expect(end.stage).toBeNull()
    }),
  )
})
