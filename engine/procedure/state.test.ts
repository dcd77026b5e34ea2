import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTION_KINDS, type Action, type ActionKind } from './action.ts'
import { actions, aLongProcedure, aProcedure, roadTo, someMilestones, yearly } from './fixture.ts'
import { type Acting, mayDo, PARTIES, PERMITTED, possibleActions } from './permitted.ts'
import { ENDED, SITUATIONS } from './situation.ts'
import { type CaseState, fold } from './state.ts'

const acting = (over: Partial<Acting> = {}): Acting => ({
  by: 'someone else',
  parties: PARTIES,
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
  const random = luckOf(7)
  const reached = new Set<string>()
  const done = new Set<string>()
  for (let walk = 0; walk < 600; walk += 1) {
    const procedure = walk % 2 === 0 ? aProcedure : aLongProcedure
    let road = actions(walk % 5 === 0 ? 'offer' : 'draft')
    for (let at = 0; at < 50; at += 1) {
      const state = fold(procedure, road)
      reached.add(state.situation)
      const who = acting({ by: `p${at}`, on: 20240102 + (walk % 2) })
      const possible = possibleActions(procedure, state, who)
      const onward = possible.filter((one) => !SIDEWAYS.includes(one))
      const choice = random() < 0.9 && onward.length > 0 ? onward : possible
      const kind = choice[Math.floor(random() * choice.length)]
      if (kind === undefined) break
      done.add(kind)
      road = [...road, ...next(road, state, kind, Math.floor(random() * 60))]
    }
  }
  expect(SITUATIONS.filter((one) => !reached.has(one))).toEqual([])
  const permitted = new Set(Object.values(PERMITTED).flatMap((row) => Object.keys(row)))
  expect([...permitted].sort()).toEqual(ACTION_KINDS.filter((kind) => kind !== 'draft' && kind !== 'offer').sort())
  expect(ACTION_KINDS.filter((kind) => permitted.has(kind) && !done.has(kind) && kind !== 'reply')).toEqual([])
})

/** What people do now and then, so that a walk comes to its end all the same. */
const SIDEWAYS: readonly ActionKind[] = [
  'withdraw',
  'return_to',
  'terminate',
  'take',
  'hand_over',
  'ask',
  'refuse',
  'object',
]

/** The same luck in every run (a linear congruence), so that a failure can be looked at again. */
function luckOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

/** An action of this kind with what it would carry here; `luck` decides what a person would. */
function next(road: readonly Action[], state: CaseState, kind: ActionKind, luck: number): Action[] {
  const objection = state.openObjections[0]
  const wanted = { report: ['open'], assess: ['reported', 'open'], extend: ['missed'], lapse: ['missed'], pay: ['met'] }
  const found = state.milestones.find((one) => (wanted as Record<string, string[]>)[kind]?.includes(one.status))
  const detail = {
    ...(objection && { objection }),
    ...(found && { milestone: found.id }),
    ...(kind === 'approve' && luck % 3 !== 0 && { sum: 100 }),
    ...(kind === 'approve' && luck % 4 === 1 && { milestones: someMilestones }),
    ...(kind === 'certify' && { milestones: [yearly] }),
    ...(kind === 'submit' && luck % 6 === 1 && { papers: ['one'] }),
    ...(kind === 'supply' && { papers: ['one'] }),
    ...(kind === 'return_to' && { to: road.length % 2 ? 'intake' : 'verify' }),
    ...(['pay', 'claim_back', 'repay', 'return_payment'].includes(kind) && { sum: 50 }),
    ...(kind === 'lapse' && { sum: 50 }),
    met: luck % 5 > 1,
    upheld: luck % 2 === 0,
    redo: luck % 3 === 0,
    until: 20240102,
  }
  return [{ sequence: road.length + 1, kind, by: `p${road.length}`, on: 20240102, detail }]
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
        if (refused === null) road = [...road, ...next(road, state, kind, road.length)]
      }
      const end = fold(aProcedure, road)
      expect(end.version).toBe(road.length)
      if (ENDED.includes(end.situation)) expect(end.stage).toBeNull()
    }),
  )
})
