import { addDays, type Day } from '@xinglin/base'
import type { ActionKind } from './action.ts'
import type { Acting } from './permitted.ts'
import { getStage, type Procedure } from './procedure.ts'
import { earlierStages } from './road.ts'
import type { CaseState } from './state.ts'

/** Why an action is refused: a code for the program, the words are the server's. */
export type NotPermitted =
  | 'not_in_this_situation'
  | 'not_yours'
  | 'already_corrected'
  | 'already_advised'
  | 'already_done'
  | 'notice_running'
  | 'not_overdue'
  | 'too_late'
  | 'papers_promised'
  | 'nothing_to_do'
  | 'same_person'

/** Kinds of work after which a person may not judge an objection to it. */
const JUDGED_BEFORE: readonly ActionKind[] = ['accept', 'verify', 'complete', 'publish', 'approve', 'refuse']

type Guard = (procedure: Procedure, state: CaseState, acting: Acting) => NotPermitted | null

const after = (day: number | null, on: number) => day !== null && on > day

/** Someone who took part in what is contested does not judge the contest. */
const decidedIt: Guard = (_, state, acting) =>
  isOneOf(state.decided?.by, acting) || isOneOf(state.setAside, acting) ? 'same_person' : null

/** Whether who acts, or whom they stand in for, is one of these. */
const isOneOf = (people: readonly string[] | null | undefined, { by, onBehalfOf }: Acting): boolean =>
  people?.some((one) => one === by || one === onBehalfOf) ?? false

const someMilestone =
  (...statuses: readonly string[]): Guard =>
  (_, state) =>
    state.milestones.some((one) => one.stage === state.stage && statuses.includes(one.status)) ? null : 'nothing_to_do'

/** What the situation alone does not say: counts, days, and people who must be different. */
const GUARDS: Partial<Record<ActionKind, Guard>> = {
  // A correction is asked once, with everything in it (行政许可法 §32).
  request_correction: (procedure, state) =>
    state.stage !== null && state.corrections >= getStage(procedure, state.stage).corrections
      ? 'already_corrected'
      : null,
  advise: (_, state, acting) =>
    state.advised.includes(acting.by) || bothHands(state, acting) ? 'already_advised' : null,
  end_notice: (_, state, { on }) => (after(state.noticeUntil, on) ? null : 'notice_running'),
  find: (_, state, acting) =>
    state.workers.some((one) => isOneOf([one.by], acting) && JUDGED_BEFORE.includes(one.kind)) ? 'same_person' : null,
  supply: (_, state) => (state.gaps.length > 0 ? null : 'nothing_to_do'),
  approve: (procedure, state, acting) =>
    state.gaps.length > 0 ? 'papers_promised' : setAsideBy(procedure, state, acting),
  refuse: setAsideBy,
  // A case ends for want of an answer only when its day has passed, and by a person's word.
  terminate: (_, state, { on }) => (after(state.answerUntil, on) ? null : 'not_overdue'),
  return_to: (procedure, state) => (earlierStages(procedure, state).length > 0 ? null : 'nothing_to_do'),
  escalate: (_, state) => (state.escalated ? 'already_done' : null),
  reply: (_, state, { by }) => (state.asked.some((one) => one.account === by) ? null : 'nothing_to_do'),
  report: someMilestone('open'),
  assess: someMilestone('open', 'reported'),
  claim_back: (_, state) => (state.paid > state.owed ? null : 'nothing_to_do'),
  return_payment: (_, state) => (state.paid > 0 ? null : 'nothing_to_do'),
  appeal: (procedure, state, { on }) => {
    if (state.decided === null) return 'nothing_to_do'
    const { appealDays } = procedure
    return appealDays !== undefined && on > addDays(state.decided.on as Day, appealDays) ? 'too_late' : null
  },
  find_appeal: decidedIt,
  order: (procedure, state, acting) => (state.decided === null ? 'nothing_to_do' : decidedIt(procedure, state, acting)),
}

/** One person gives one opinion: not a second one in somebody's stead, and not their own after one in somebody's stead. */
function bothHands(state: CaseState, acting: Acting): boolean {
  const theirs = state.workers.filter((one) => one.kind === 'advise' && isOneOf([one.by], acting))
  return theirs.some((one) => one.standIn || acting.onBehalfOf !== undefined)
}

/** A decision set aside is not taken again by whoever took it. */
function setAsideBy(...[, state, acting]: Parameters<Guard>): NotPermitted | null {
  return isOneOf(state.setAside, acting) ? 'same_person' : null
}

/** Why this kind of action is not open now although the situation and the party allow it; null when it is. */
export function findRefusal(
  procedure: Procedure,
  state: CaseState,
  kind: ActionKind,
  acting: Acting,
): NotPermitted | null {
  return GUARDS[kind]?.(procedure, state, acting) ?? null
}
