/** What people do to a case. Named for the intent, never for the field that changes. */
export const ACTION_KINDS = [
  'draft',
  'submit',
  'accept',
  'request_correction',
  'resubmit',
  'verify',
  'advise',
  'publish',
  'object',
  'find',
  'end_notice',
  'approve',
  'refuse',
  'pay',
  'withdraw',
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
  /** request_correction: what to put right. find, refuse, approve, verify, advise: the opinion in words. */
  readonly text?: string
  /** publish: last day of the notice. request_correction: day by which an answer is expected. */
  readonly until?: number
  /** object, find: which objection. */
  readonly objection?: string
  /** find: whether the objection holds. */
  readonly upheld?: boolean
  /** approve: sum in fen; absent for a benefit in kind. pay: the sum paid. */
  readonly sum?: number
  /** refuse: the clause it rests on. */
  readonly clause?: string
  /** advise: the role that gives the opinion, as the stage names it. */
  readonly role?: string
}
