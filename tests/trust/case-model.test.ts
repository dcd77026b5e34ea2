import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { addDays, type Day, day } from '@xinglin/base'
import { toProcedure } from '@xinglin/policy'
import {
  ACTION_KINDS,
  type Action,
  type ActionDetail,
  type ActionKind,
  type CaseState,
  earlierStages,
  fold,
  type Milestone,
  mayDo,
  nextStages,
  type Procedure,
  procedureProblems,
  type Stage,
} from '@xinglin/procedure'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFolder } from '../../cli/pack/read-folder.ts'
import { checkout } from '../../server/platform/database/index.ts'
import { Clerk, type Person } from './clerk.ts'
import { openProof } from './proof.ts'

/*
 * The case machine held against a second model of it (`clerk.ts`): roads made at random and the roads of the packs, walked by people of every
 * kind. Before each step every verb is asked of both for everyone; after it, what a person would see of the case is compared.
 */

const RUNS = process.env.PROOF ? 4000 : 200
const STEPS = 60

/** The roads that ship: of both cities, with the shared ones. */
async function shippedRoads(): Promise<Procedure[]> {
  const roads = new Map<string, Procedure>()
  for (const name of ['sanming-2022', 'songjiang-2023']) {
    const { pack } = await readFolder(join(checkout(), 'packs', name))
    for (const schema of pack?.procedures.values() ?? []) roads.set(schema.id, toProcedure(schema))
  }
  return [...roads.values()]
}

const roles = ['clerk@unit', 'officer@unit', 'head@unit'] as const

const stageOf = (kind: Stage['kind']) =>
  fc.record({
    kind: fc.constant(kind),
    by: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
    corrections: fc.constantFrom(0, 1, 2),
    opinions: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    choice: fc.boolean(),
  })

const BEFORE = ['acceptance', 'verification', 'work', 'consultation', 'public_notice'] as const
const AFTER = ['agreement', 'certificate', 'payment', 'holding', 'confirmation', 'payment'] as const

/** A road at random that the check of packs lets pass: any stages, a decision, what follows from it; some with a choice of where to go. */
const madeRoad: fc.Arbitrary<Procedure> = fc
  .record({
    before: fc.array(fc.constantFrom(...BEFORE).chain(stageOf), { minLength: 1, maxLength: 5 }),
    decision: stageOf('decision'),
    after: fc.array(fc.constantFrom(...AFTER).chain(stageOf), { maxLength: 4 }),
    appealDays: fc.option(fc.constantFrom(5, 60), { nil: undefined }),
  })
  .map(({ before, decision, after, appealDays }) => {
    const parts = [...before, decision, ...after]
    const stages = parts.map((part, index): Stage => {
      const ahead = [index + 1, index + 2].filter((one) => one < parts.length).map((one) => `s${one}`)
      const back = index > 0 && part.kind === 'confirmation' ? [`s${index - 1}`] : []
      return {
        id: `s${index}`,
        kind: part.kind,
        title: { zh: `环节${index}`, en: `stage ${index}` },
        by: part.by,
        clock: 'runs',
        corrections: part.kind === 'acceptance' ? part.corrections : 0,
        ...(part.kind === 'consultation' && part.opinions !== undefined && { opinions: part.opinions }),
        ...(part.kind === 'public_notice' && { noticeDays: 5 }),
        ...(part.kind === 'payment' && { approvedBy: 'head@finance', assessedBy: ['officer@unit'] }),
        ...(part.kind === 'holding' && {
          assessedBy: ['officer@unit'],
          every: { months: 12, title: { zh: '复核', en: 'check' } },
        }),
        ...(part.choice && index < before.length && ahead.length === 2 && { next: [...ahead, ...back] }),
      }
    })
    return { id: 'made', stages, ...(appealDays !== undefined && { appealDays }) }
  })
  .filter((road) => procedureProblems(road).length === 0)

/** Eight people: some are one thing to the case, some several, one nothing at all. */
const PEOPLE: readonly Omit<Person, 'on'>[] = [
  { by: 'applicant', parties: ['applicant'] },
  { by: 'clerk', parties: ['stage', 'finder', 'public'] },
  { by: 'officer', parties: ['stage', 'assessor', 'finder', 'public'] },
  { by: 'head', parties: ['stage', 'decider', 'finder', 'reviewer', 'public'] },
  { by: 'deputy', parties: ['decider', 'stage', 'reviewer', 'approver', 'finder'] },
  { by: 'cashier', parties: ['payer', 'stage', 'public'] },
  { by: 'reviewer', parties: ['reviewer', 'finder', 'asked'] },
  { by: 'finance', parties: ['approver', 'asked', 'public'] },
  { by: 'system', parties: ['system'] },
  { by: 'stranger', parties: ['public'] },
  { by: 'nobody', parties: [] },
]

/** What an action carries: something that may be carried in this state, chosen by `pick`. */
function detailOf(kind: ActionKind, road: Procedure, state: CaseState, on: number, pick: Pick): ActionDetail {
  const own = (...statuses: readonly string[]) =>
    state.milestones.filter((one) => one.stage === state.stage && statuses.includes(one.status))
  const later = Number(addDays(on as Day, 1 + pick(20)))
  const one = <T>(list: readonly T[]): T | undefined => list[pick(list.length)]
  const milestone = (...statuses: readonly string[]) => {
    const found = one(own(...statuses))
    return found === undefined ? {} : { milestone: found.id }
  }
  switch (kind) {
    case 'submit':
      return pick(3) === 0 ? { papers: ['p1', 'p2'].slice(pick(2)), until: later } : {}
    case 'supply':
      return { papers: state.gaps.slice(0, 1 + pick(2)) }
    case 'request_correction':
      return { text: 't', until: later }
    case 'accept':
    case 'verify':
    case 'complete': {
      const to = pick(2) === 0 ? undefined : one(nextStages(road, state.stage ?? ''))
      return to === undefined ? {} : { to }
    }
    case 'advise': {
      const role = one(road.stages.find((stage) => stage.id === state.stage)?.by ?? [])
      return role === undefined ? {} : { role }
    }
    case 'return_to': {
      const to = one(earlierStages(road, state))?.id
      return to === undefined ? {} : { to }
    }
    case 'publish':
      return { until: later }
    case 'object':
      return { objection: `o${state.version}` }
    case 'find':
      return { objection: one(state.openObjections) ?? '', upheld: pick(2) === 0 }
    case 'approve':
      return {
        ...(pick(4) > 0 && { sum: 100 * (1 + pick(4)) }),
        ...(pick(2) === 0 && { milestones: dealt(road, on, pick) }),
      }
    case 'propose':
    case 'certify':
      return pick(4) === 0 ? {} : { milestones: dealt(road, on, pick) }
    case 'confirm':
      return { met: pick(3) > 0 }
    case 'ask':
      return { account: one(['reviewer', 'finance']) ?? '' }
    case 'reply':
      return { question: one(state.asked)?.question ?? 0 }
    case 'report':
      return milestone('open')
    case 'assess':
      return {
        ...milestone('open', 'reported'),
        met: pick(2) === 0,
        ...(pick(3) === 0 && { milestones: dealt(road, on, pick) }),
      }
    case 'extend':
      return { ...milestone('missed'), until: later }
    case 'lapse':
      return { ...milestone('missed'), ...(pick(2) === 0 && { sum: pick(state.paid + 1) }) }
    case 'pay': {
      const met = own('met')[0]
      if (met) return { milestone: met.id, sum: met.sum }
      return pick(3) === 0
        ? { sum: 1 + pick(Math.max(1, (state.sum ?? 1) - state.paid)) }
        : { sum: (state.sum ?? 0) - state.paid }
    }
    case 'return_payment': {
      const settled = one(
        state.milestones.filter((each) => each.status === 'settled' && each.sum > 0 && paysIn(road, each.stage)),
      )
      if (settled) return { milestone: settled.id, sum: settled.sum }
      return { sum: 1 + pick(state.paid) }
    }
    case 'claim_back': {
      const sum = 1 + pick(state.paid - state.owed)
      return { sum, until: later, instalments: [{ due: later, sum }] }
    }
    case 'repay':
      return { sum: 1 + pick(Math.max(1, state.owed)) }
    case 'find_appeal':
      return { upheld: pick(2) === 0 }
    case 'order':
      return { redo: pick(2) === 0, document: 'd' }
    default:
      return {}
  }
}

type Pick = (below: number) => number

const paysIn = (road: Procedure, id: string) => road.stages.some((one) => one.id === id && one.kind === 'payment')

/** Milestones for the stages of this road that can have them. */
function dealt(road: Procedure, on: number, pick: Pick): Milestone[] {
  const places = road.stages.filter((one) => one.kind === 'payment' || one.kind === 'holding')
  return places.flatMap((place) =>
    Array.from({ length: pick(3) }, (_, index) => ({
      id: `${place.id}-${index}`,
      stage: place.id,
      title: 'm',
      due: place.kind === 'payment' && pick(3) === 0 ? null : Number(addDays(on as Day, 30 * (index + 1))),
      sum: place.kind === 'payment' ? 50 * (1 + pick(2)) : 0,
      ifMissed: (['lapse', 'claim_back', 'end'] as const)[pick(3)] ?? 'lapse',
    })),
  )
}

/** What anyone would see of the case, by either model. */
const seenOf = (state: CaseState) => ({
  situation: state.situation,
  stage: state.stage,
  sum: state.sum,
  paid: state.paid,
  owed: state.owed,
  corrections: state.corrections,
  answerBy: state.answerUntil,
  papers: [...state.gaps].sort(),
  objections: [...state.openObjections].sort(),
  cards: state.milestones.map((one) => `${one.id} ${one.status}`).sort(),
  barred: state.setAside?.join() ?? null,
  decision: state.decided && { ...state.decided, by: state.decided.by.join() },
  questions: state.asked.length,
})
const keptBy = (clerk: Clerk): ReturnType<typeof seenOf> => ({
  situation: clerk.place,
  stage: clerk.index < 0 ? null : clerk.stage.id,
  sum: clerk.sum,
  paid: clerk.paid,
  owed: clerk.owed,
  corrections: clerk.corrections,
  answerBy: clerk.answerBy,
  papers: [...clerk.owedPapers].sort(),
  objections: [...clerk.objections].sort(),
  cards: clerk.cards.map((one) => `${one.id} ${one.status}`).sort(),
  barred: clerk.barred,
  decision: clerk.decision,
  questions: clerk.questions.size,
})

type Tally = { steps: number; asked: number; walks: number; situations: Set<string>; verbs: Set<string> }

/** One walk of a case, both models side by side. */
function walk(road: Procedure, pick: Pick, tally: Tally): void {
  const clerk = new Clerk(road)
  const begun = pick(8) === 0 ? 'offer' : 'draft'
  const actions: Action[] = []
  let on = Number(day('2024-03-01'))
  let state = fold(road, actions)
  const go = (kind: ActionKind, by: string, detail: ActionDetail) => {
    const action: Action = { sequence: actions.length + 1, kind, by, on, detail }
    actions.push(action)
    state = fold(road, actions)
    clerk.take(action)
    if (!isDeepStrictEqual(keptBy(clerk), seenOf(state))) {
      const told = actions.map((one) => `${one.kind} ${JSON.stringify(one.detail)}`).join('\n')
      expect(keptBy(clerk), `${JSON.stringify(road.stages)}\n${told}`).toEqual(seenOf(state))
    }
    if (state.paid < 0 || state.owed < 0) throw new Error(`money below nothing after ${kind}`)
    tally.steps += 1
    tally.situations.add(state.situation)
    tally.verbs.add(kind)
  }
  go(begun, 'applicant', {})
  for (let count = 0; count < STEPS; count += 1) {
    on = Number(addDays(on as Day, pick(6)))
    const open: { kind: ActionKind; by: string }[] = []
    for (const someone of PEOPLE) {
      for (const kind of ACTION_KINDS) {
        const allowed = mayDo(road, state, kind, { ...someone, on }) === null
        if (allowed !== clerk.may(kind, { ...someone, on })) {
          throw new Error(`${kind} by ${someone.by} in ${state.situation}: the machine says ${allowed}`)
        }
        tally.asked += 1
        if (allowed) open.push({ kind, by: someone.by })
      }
    }
    const useful = open.filter((one) => pick(4) === 0 || !ASIDE.has(one.kind))
    const chosen = useful[pick(useful.length)]
    if (!chosen) break
    go(chosen.kind, chosen.by, detailOf(chosen.kind, road, state, on, pick))
  }
  tally.walks += 1
}

/** Taken now and then only, so that walks come far. */
const ASIDE = new Set<ActionKind>([
  'take',
  'hand_over',
  'ask',
  'reply',
  'escalate',
  'withdraw',
  'return_to',
  'queue',
  'terminate',
  'close',
])

test('no divergence between the case machine and its second model', { timeout: 900_000 }, async () => {
  const proof = openProof('case-model', 'The case machine and a second model of it agree on every verb and every state')
  const roads = await shippedRoads()
  expect(roads.length).toBeGreaterThan(5)
  const tally: Tally = { steps: 0, asked: 0, walks: 0, situations: new Set(), verbs: new Set() }
  const walkMore = (walks: number) =>
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...roads), madeRoad), fc.infiniteStream(fc.nat()), (road, numbers) => {
        const pick: Pick = (below) => (below <= 1 ? 0 : (numbers.next().value ?? 0) % below)
        walk(road, pick, tally)
      }),
      { numRuns: walks },
    )
  const undone = () => ACTION_KINDS.filter((one) => !tally.verbs.has(one))
  walkMore(RUNS)
  // A walk that never leaves the door proves nothing: every verb was done. Chance may leave one out of a few walks, not out of twenty times as many.
  while (undone().length > 0 && tally.walks < 20 * RUNS) walkMore(RUNS / 4)
  expect(undone()).toEqual([])
  const { steps, asked, walks } = tally
  proof.holds({ walks, steps, verbs_asked: asked, situations: tally.situations.size, divergences: 0 }, 'no database')
})
