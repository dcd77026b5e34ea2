import { type Action, type Instalment, peopleOf } from './action.ts'
import type { RunningMilestone } from './milestone.ts'
import type { Procedure } from './procedure.ts'
import type { Situation } from './situation.ts'
import { STEPS } from './steps/index.ts'

/** Where a case stands: computed from its actions, never stored as truth. */
export type CaseState = {
  readonly situation: Situation
  /** Stage the case is in; null before filing and after the end. */
  readonly stage: string | null
  /** Stages entered so far, in the order of their first time. */
  readonly visited: readonly string[]
  readonly filedOn: number | null
  readonly corrections: number
  /** Last day for what the applicant was asked: a correction, papers promised for later. */
  readonly answerUntil: number | null
  /** Papers promised for later that are not there yet. */
  readonly gaps: readonly string[]
  readonly noticeUntil: number | null
  readonly openObjections: readonly string[]
  /** Consultation: roles, or people where experts are counted, whose opinion is in. */
  readonly advised: readonly string[]
  /** Officer who took the case on; null while it is the whole desk's. */
  readonly assignee: string | null
  /** Questions to colleagues that are not answered yet. */
  readonly asked: readonly { readonly question: number; readonly account: string }[]
  /** Whether the present stage's passed limit was taken to those the procedure names. */
  readonly escalated: boolean
  /** Approved sum in fen; null before a decision and for a benefit in kind. */
  readonly sum: number | null
  /** Paid so far, in fen, without what came back. */
  readonly paid: number
  /** What came back of the approved sum because it was claimed, in fen: it is not to be paid again. */
  readonly repaid: number
  /** To be paid back, in fen. */
  readonly owed: number
  readonly instalments: readonly Instalment[]
  readonly milestones: readonly RunningMilestone[]
  /** Day of the last decision that can be contested, and who took it. */
  readonly decided: { readonly on: number; readonly by: readonly string[] } | null
  /** Who must not take the decision, because it is theirs that was set aside. */
  readonly setAside: readonly string[] | null
  /** Where the case was when a review was asked for. */
  readonly before: { readonly situation: Situation; readonly stage: string | null } | null
  /** Who did what kind of work here, for rules that ask for a different person. */
  readonly workers: readonly { readonly kind: Action['kind']; readonly by: string; readonly standIn: boolean }[]
  /** Sequence of the last action folded: the version that optimistic commands name. */
  readonly version: number
}

export const BEFORE: CaseState = {
  situation: 'draft',
  stage: null,
  visited: [],
  filedOn: null,
  corrections: 0,
  answerUntil: null,
  gaps: [],
  noticeUntil: null,
  openObjections: [],
  advised: [],
  assignee: null,
  asked: [],
  escalated: false,
  sum: null,
  paid: 0,
  repaid: 0,
  owed: 0,
  instalments: [],
  milestones: [],
  decided: null,
  setAside: null,
  before: null,
  workers: [],
  version: 0,
}

/** One action further. */
export function step(procedure: Procedure, state: CaseState, action: Action): CaseState {
  const next = STEPS[action.kind](procedure, state, action)
  const workers = peopleOf(action).map((by) => ({
    kind: action.kind,
    by,
    standIn: action.detail.onBehalfOf !== undefined,
  }))
  return { ...next, workers: [...state.workers, ...workers], version: action.sequence }
}

/**
 * The state of a case after these actions, in order. Pure. Does not judge whether an action was allowed:
 * `mayDo` did that before it was written; what is written has happened.
 */
export function fold(procedure: Procedure, actions: readonly Action[]): CaseState {
  return actions.reduce((state, action) => step(procedure, state, action), BEFORE)
}
