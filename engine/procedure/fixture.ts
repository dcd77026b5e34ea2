import type { Action, ActionDetail, ActionKind } from './action.ts'
import type { Workdays } from './clock.ts'
import type { IfMissed, Milestone } from './milestone.ts'
import type { Procedure, Stage } from './procedure.ts'

const stage = (id: string, kind: Stage['kind'], by: string, more: Partial<Stage> = {}): Stage => ({
  id,
  kind,
  title: { zh: id, en: id },
  by: [by],
  clock: kind === 'public_notice' ? 'stops' : 'runs',
  corrections: kind === 'acceptance' ? 1 : 0,
  ...more,
})

/** The road most benefits take, for tests. */
export const aProcedure: Procedure = {
  id: 'award-on-application',
  promise: 20,
  stages: [
    stage('intake', 'acceptance', 'clerk@unit', { within: 5 }),
    stage('verify', 'verification', 'officer@unit', { within: 10 }),
    stage('joint', 'consultation', 'officer@finance', { by: ['officer@finance', 'officer@science'] }),
    stage('notice', 'public_notice', 'officer@unit', { noticeDays: 5 }),
    stage('decide', 'decision', 'head@unit'),
    stage('pay', 'payment', 'cashier@unit', { approvedBy: 'head@finance' }),
  ],
}

/** A road with everything on it that procedures can have. */
export const aLongProcedure: Procedure = {
  id: 'everything',
  promise: 60,
  appealDays: 60,
  stages: [
    stage('intake', 'acceptance', 'clerk@unit', { within: 5 }),
    stage('verify', 'verification', 'officer@unit', { next: ['visit', 'experts'], warnBefore: 2, within: 5 }),
    stage('visit', 'work', 'officer@unit'),
    stage('experts', 'consultation', 'expert@unit', { opinions: 2, clock: 'stops' }),
    stage('notice', 'public_notice', 'officer@unit', { noticeDays: 5 }),
    stage('decide', 'decision', 'head@unit'),
    stage('agree', 'agreement', 'officer@unit'),
    stage('pay', 'payment', 'cashier@unit', { approvedBy: 'head@finance', assessedBy: ['officer@unit'] }),
    stage('certify', 'certificate', 'officer@unit'),
    stage('hold', 'holding', 'officer@unit', {
      assessedBy: ['officer@unit'],
      every: { months: 12, title: { zh: 'check', en: 'check' } },
    }),
    stage('confirm', 'confirmation', 'officer@unit', { by: [] }),
  ],
}

const milestone = (id: string, stageId: string, due: number | null, sum: number, ifMissed: IfMissed): Milestone => ({
  id,
  stage: stageId,
  title: id,
  due,
  sum,
  ifMissed,
})

/** An advance, a part that lapses when missed, and a part whose loss brings the advance back. */
export const someMilestones = [
  milestone('advance', 'pay', null, 50, 'lapse'),
  milestone('middle', 'pay', 20240601, 25, 'lapse'),
  milestone('end', 'pay', 20241201, 25, 'claim_back'),
]

/** The yearly check of a status. */
export const yearly = milestone('year-1', 'hold', 20250101, 0, 'end')

/** An action by its kind, with what it carries where that matters. */
export type Step = ActionKind | readonly [ActionKind, ActionDetail & { readonly by?: string; readonly on?: number }]

/** Actions one after the other, a day apart unless a day is given. */
export function actions(...steps: readonly Step[]): Action[] {
  return steps.map((step, index) => {
    const [kind, given] = typeof step === 'string' ? ([step, {}] as const) : step
    const { by = 'someone', on = 20240101 + index, ...detail }: { by?: string; on?: number } & ActionDetail = given
    return { sequence: index + 1, kind, by, on, detail }
  })
}

/** The way to each situation of `aProcedure`. */
export const roadTo = {
  verification: ['draft', 'submit', 'accept'],
  decision: ['draft', 'submit', 'accept', 'verify', 'advise', 'advise', 'publish', 'end_notice'],
} as const satisfies Record<string, readonly ActionKind[]>

/** Every day of January to December is a working day with 30-day months: arithmetic a reader can do in the head. */
export const plainWorkdays: Workdays = {
  add: (day, count) => fromOrdinal(toOrdinal(day) + count),
  between: (from, to) => toOrdinal(to) - toOrdinal(from),
}

const toOrdinal = (day: number) => Math.floor(day / 10000) * 360 + (Math.floor(day / 100) % 100) * 30 + (day % 100) - 31
const fromOrdinal = (ordinal: number) =>
  Math.floor(ordinal / 360) * 10000 + (Math.floor((ordinal % 360) / 30) + 1) * 100 + (ordinal % 30) + 1
