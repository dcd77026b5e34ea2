import type { Action, ActionDetail, ActionKind } from './action.ts'
import type { Workdays } from './clock.ts'
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
