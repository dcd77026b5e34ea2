import type { ActionKind } from './action.ts'
import { getStage, type Procedure } from './procedure.ts'
import type { Situation } from './situation.ts'
import type { CaseState } from './state.ts'

/**
 * Who an action belongs to.
 * `applicant` the side that applies · `stage` whoever the stage names · `finder` an officer of the unit who did not work on
 * the case before · `public` anyone who reads the notice · `decider` whoever the decision stage names · `approver` the second
 * person of a payment · `system` a clock
 */
export type Party = 'applicant' | 'stage' | 'finder' | 'public' | 'decider' | 'approver' | 'system'

type Permitted = Partial<Record<ActionKind, readonly Party[]>>

const WITHDRAW: Permitted = { withdraw: ['applicant'] }

/** Who may do what in which situation. What is not here is refused. */
export const PERMITTED: Record<Situation, Permitted> = {
  draft: { submit: ['applicant'], ...WITHDRAW },
  acceptance: { accept: ['stage'], request_correction: ['stage'], ...WITHDRAW },
  correction: { resubmit: ['applicant'], ...WITHDRAW },
  verification: { verify: ['stage'], ...WITHDRAW },
  consultation: { advise: ['stage'], ...WITHDRAW },
  to_publish: { publish: ['stage'], ...WITHDRAW },
  notice: { object: ['public'], end_notice: ['stage', 'system'], ...WITHDRAW },
  objection: { object: ['public'], find: ['finder'], ...WITHDRAW },
  decision: { approve: ['stage'], refuse: ['stage'], ...WITHDRAW },
  // Refused here only when the overlap rules leave nothing to pay: a machine may find that, a person must say it.
  payment: { pay: ['approver'], refuse: ['decider'] },
  paid: { close: ['system'] },
  granted: { close: ['system'] },
  refused: {},
  withdrawn: {},
  closed: {},
}

/** Why an action is refused: a code for the program, the words are the server's. */
export type NotPermitted =
  | 'not_in_this_situation'
  | 'not_yours'
  | 'already_corrected'
  | 'notice_running'
  | 'same_person'

/** What the server knows of whoever wants to act. */
export type Acting = {
  readonly by: string
  /** Parties this account can be for this case, found by the access function. */
  readonly parties: readonly Party[]
  /** Business day, `yyyymmdd`. */
  readonly on: number
}

/** Kinds of work after which a person may not judge an objection to it. */
const JUDGED_BEFORE: readonly ActionKind[] = ['accept', 'verify', 'publish', 'approve', 'refuse']

/**
 * Whether this action may be done now, and if not, why. The one gate: pages, API and jobs all ask it.
 * A correction is asked once (行政许可法 §32); an objection is found by someone who did not handle the case.
 */
export function mayDo(procedure: Procedure, state: CaseState, kind: ActionKind, acting: Acting): NotPermitted | null {
  const parties = PERMITTED[state.situation][kind]
  if (!parties) return 'not_in_this_situation'
  if (!parties.some((party) => acting.parties.includes(party))) return 'not_yours'
  if (kind === 'request_correction' && state.stage !== null) {
    if (state.corrections >= getStage(procedure, state.stage).corrections) return 'already_corrected'
  }
  if (kind === 'end_notice' && (state.noticeUntil ?? Number.MAX_SAFE_INTEGER) >= acting.on) return 'notice_running'
  if (kind === 'find' && state.workers.some((one) => one.by === acting.by && JUDGED_BEFORE.includes(one.kind))) {
    return 'same_person'
  }
  return null
}

/** Every action that may be done now by someone of these parties. */
export function possibleActions(procedure: Procedure, state: CaseState, acting: Acting): readonly ActionKind[] {
  const kinds = Object.keys(PERMITTED[state.situation]) as ActionKind[]
  return kinds.filter((kind) => mayDo(procedure, state, kind, acting) === null)
}
