import type { ActionKind } from './action.ts'
import { findRefusal, type NotPermitted } from './guards.ts'
import type { Procedure } from './procedure.ts'
import type { Situation } from './situation.ts'
import type { CaseState } from './state.ts'

/**
 * Who an action belongs to.
 * `applicant` the side that applies · `stage` whoever the stage names · `finder` an officer of the unit who did not work on
 * the case before · `public` anyone who reads the notice · `decider` whoever the decision stage names · `approver` the second
 * person of a payment · `payer` whoever prepares payments · `assessor` whoever assesses milestones · `reviewer` whoever reviews
 * decisions · `asked` a colleague who was asked · `system` a clock
 */
export const PARTIES = [
  'applicant',
  'stage',
  'finder',
  'public',
  'decider',
  'approver',
  'payer',
  'assessor',
  'reviewer',
  'asked',
  'system',
] as const
export type Party = (typeof PARTIES)[number]

type Permitted = Partial<Record<ActionKind, readonly Party[]>>

const WITHDRAW: Permitted = { withdraw: ['applicant'] }

/** What is open at any stage that waits for the office, whatever the stage is for. */
const AT_WORK: Permitted = {
  take: ['stage'],
  hand_over: ['stage'],
  ask: ['stage'],
  reply: ['asked'],
  escalate: ['system'],
}

/** The same before the decision: the case may go back, papers promised for later may come. */
const BEFORE_DECISION: Permitted = {
  ...AT_WORK,
  ...WITHDRAW,
  return_to: ['stage'],
  supply: ['applicant'],
  terminate: ['stage'],
}

const REVIEWABLE: Permitted = { appeal: ['applicant'], order: ['reviewer'] }

/** Who may do what in which situation. What is not here is refused. */
export const PERMITTED: Record<Situation, Permitted> = {
  draft: { submit: ['applicant'], ...WITHDRAW },
  offered: { consent: ['applicant'], decline: ['applicant'] },
  acceptance: { accept: ['stage'], request_correction: ['stage'], ...BEFORE_DECISION },
  correction: { resubmit: ['applicant'], terminate: ['stage'], ...WITHDRAW },
  verification: { verify: ['stage'], ...BEFORE_DECISION },
  work: { complete: ['stage'], ...BEFORE_DECISION },
  consultation: { advise: ['stage'], ...BEFORE_DECISION },
  to_publish: { publish: ['stage'], ...BEFORE_DECISION },
  notice: { object: ['public'], end_notice: ['stage', 'system'], supply: ['applicant'], ...WITHDRAW },
  objection: { object: ['public'], find: ['finder'], ...AT_WORK, ...WITHDRAW },
  decision: { approve: ['stage'], refuse: ['stage'], queue: ['stage', 'system'], ...BEFORE_DECISION },
  // It waits for money: only the clock lets it move up, a person may still refuse it or look at it again.
  queued: {
    move_up: ['system'],
    refuse: ['stage'],
    return_to: ['stage'],
    supply: ['applicant'],
    ...WITHDRAW,
  },
  agreement: { propose: ['stage'], ...AT_WORK, ...WITHDRAW },
  signing: { sign: ['applicant'], decline_terms: ['applicant'], ...WITHDRAW },
  certificate: { certify: ['stage'], ...AT_WORK },
  confirmation: { confirm: ['applicant'], end_confirmation: ['system'] },
  // Refused here only when the overlap rules leave nothing to pay: a machine may find that, a person must say it.
  payment: {
    pay: ['approver'],
    refuse: ['decider'],
    return_payment: ['payer'],
    claim_back: ['decider'],
    ...AT_WORK,
  },
  returned: { correct_account: ['applicant'] },
  // A part that was paid may come back from the bank while the next one runs.
  milestones: { report: ['applicant'], assess: ['assessor'], return_payment: ['payer'], claim_back: ['decider'] },
  missed: { lapse: ['decider'], extend: ['decider'], return_payment: ['payer'], ...AT_WORK },
  repayment: { repay: ['payer'], plan_repayment: ['decider'], ...REVIEWABLE },
  review: { find_appeal: ['reviewer'], order: ['reviewer'], ...AT_WORK },
  paid: { return_payment: ['payer'], claim_back: ['decider'], close: ['system'], ...REVIEWABLE },
  granted: { close: ['system'], ...REVIEWABLE },
  refused: REVIEWABLE,
  declined: {},
  withdrawn: {},
  terminated: REVIEWABLE,
  revoked: REVIEWABLE,
  repaid: REVIEWABLE,
  closed: {},
}

/** What the server knows of whoever wants to act. */
export type Acting = {
  readonly by: string
  /** Who is absent, where it is only in their stead that this account may act. */
  readonly onBehalfOf?: string
  /** Parties this account can be for this case, found by the access function. */
  readonly parties: readonly Party[]
  /** Business day, `yyyymmdd`. */
  readonly on: number
}

/** Whether this action may be done now, and if not, why. The one gate: pages, API and jobs all ask it. */
export function mayDo(procedure: Procedure, state: CaseState, kind: ActionKind, acting: Acting): NotPermitted | null {
  const parties = PERMITTED[state.situation][kind]
  if (!parties) return 'not_in_this_situation'
  if (!parties.some((party) => acting.parties.includes(party))) return 'not_yours'
  return findRefusal(procedure, state, kind, acting)
}

/** Every action that may be done now by someone of these parties. */
export function possibleActions(procedure: Procedure, state: CaseState, acting: Acting): readonly ActionKind[] {
  const kinds = Object.keys(PERMITTED[state.situation]) as ActionKind[]
  return kinds.filter((kind) => mayDo(procedure, state, kind, acting) === null)
}
