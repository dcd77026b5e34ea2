import type { Milestone } from './milestone.ts'

/** What people do to a case. Named for the intent, never for the field that changes. */
export const ACTION_KINDS = [
  // The applicant's side
  'draft',
  'offer',
  'consent',
  'decline',
  'submit',
  'resubmit',
  'supply',
  'sign',
  'decline_terms',
  'confirm',
  'report',
  'correct_account',
  'appeal',
  'withdraw',
  // The office at its stage
  'accept',
  'request_correction',
  'verify',
  'complete',
  'advise',
  'publish',
  'propose',
  'certify',
  'approve',
  'refuse',
  'terminate',
  'return_to',
  // Where a year's budget is given by rank
  'queue',
  'move_up',
  // Beside the stage: these move nothing
  'take',
  'hand_over',
  'ask',
  'reply',
  'escalate',
  // Notice and objection
  'object',
  'find',
  'end_notice',
  'end_confirmation',
  // After the decision
  'assess',
  'extend',
  'lapse',
  'pay',
  'return_payment',
  'claim_back',
  'plan_repayment',
  'repay',
  // Review of a decision
  'find_appeal',
  'order',
  'close',
] as const

export type ActionKind = (typeof ACTION_KINDS)[number]

/** One thing that was done to a case. Append-only: the case is the fold of these, in order of `sequence`. */
export type Action = {
  readonly sequence: number
  readonly kind: ActionKind
  /** Account that did it; `system` for what a clock does. */
  readonly by: string
  /** Business day it took effect on, `yyyymmdd`. */
  readonly on: number
  readonly detail: ActionDetail
}

/** What an action carries besides who and when. Each field belongs to the kinds named. */
export type ActionDetail = {
  /** request_correction: what to put right. Any opinion, finding, reason or report: the words. */
  readonly text?: string
  /** publish: last day of the notice. request_correction, claim_back: day by which an answer is expected. assess, extend: new day. */
  readonly until?: number
  /** object, find: which objection. */
  readonly objection?: string
  /** find, find_appeal: whether it holds. */
  readonly upheld?: boolean
  /** approve: sum in fen; absent for a benefit in kind. pay, return_payment, repay: what moved. claim_back, lapse: what is owed back. */
  readonly sum?: number
  /** refuse, lapse, terminate, claim_back: the clause it rests on. */
  readonly clause?: string
  /** advise: the role that gives the opinion, as the stage names it. */
  readonly role?: string
  /** advise by experts: a mark from 0 to 100. */
  readonly score?: number
  /** complete, verify, confirm: the stage it leads to, where the procedure leaves a choice. return_to: the earlier stage. */
  readonly to?: string
  /** complete: what the stage's record asks for, by its field. */
  readonly record?: Readonly<Record<string, string>>
  /** submit: papers promised for later (容缺). supply: papers that came. */
  readonly papers?: readonly string[]
  /** submit, resubmit: what was stated, by path, and the files handed in, so that versions can be compared. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly files?: readonly string[]
  /** submit: papers replaced by a signed commitment (告知承诺). */
  readonly committed?: readonly string[]
  /** approve, propose, certify, assess: milestones that begin to run. */
  readonly milestones?: readonly Milestone[]
  /** report, assess, extend, lapse, pay, return_payment: which milestone. */
  readonly milestone?: string
  /** assess: whether it was met. confirm: whether the matter is settled. */
  readonly met?: boolean
  /** plan_repayment, claim_back: instalments, in order of their days. */
  readonly instalments?: readonly Instalment[]
  /** hand_over, ask: the account it goes to, and its name as the trail shows it. */
  readonly account?: string
  readonly accountName?: string
  /** reply: sequence of the question answered. */
  readonly question?: number
  /** order: number of the review body's document. certify: number of the certificate. */
  readonly document?: string
  /** order: whether the office has to decide anew. */
  readonly redo?: boolean
  /** decline: the person offered to is another one. */
  readonly notMe?: boolean
  /** return_payment: what the bank gave as its reason, by its code. */
  readonly reason?: string
  /** Any: who was absent and is stood in for. What two people must do, neither of the two then does twice. */
  readonly onBehalfOf?: { readonly account: string; readonly name: string }
}

/** Accounts that an action counts for: whoever did it, and whoever they stood in for. */
export const peopleOf = ({ by, detail }: Pick<Action, 'by' | 'detail'>): readonly string[] =>
  detail.onBehalfOf ? [by, detail.onBehalfOf.account] : [by]

/** A decision as later rules ask after it: its day, and the accounts it counts for. */
export const decisionOf = (action: Action) => ({ on: action.on, by: peopleOf(action) })

/** One part of a repayment: day and sum in fen. */
export type Instalment = { readonly due: number; readonly sum: number }
