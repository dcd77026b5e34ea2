import { decisionOf } from '../action.ts'
import { getStage } from '../procedure.ts'
import { advance, end, enter } from '../road.ts'
import { type Step, type Steps, withMilestones } from './step.ts'

const goOn: Step = (procedure, state, { detail }) => advance(procedure, state, detail.to)

/** What the office does at the stage a case is in. */
export const OFFICE: Steps<
  | 'accept'
  | 'request_correction'
  | 'verify'
  | 'complete'
  | 'advise'
  | 'certify'
  | 'approve'
  | 'refuse'
  | 'terminate'
  | 'return_to'
  | 'queue'
  | 'move_up'
> = {
  accept: goOn,
  verify: goOn,
  complete: goOn,
  request_correction: (_, state, { detail }) => ({
    ...state,
    situation: 'correction',
    corrections: state.corrections + 1,
    answerUntil: detail.until ?? null,
  }),
  advise: (procedure, state, { by, detail }) => {
    const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
    const advised = [...state.advised, stage?.opinions === undefined ? (detail.role ?? by) : by]
    const wanted = stage?.opinions ?? stage?.by.length ?? 0
    return advised.length < wanted ? { ...state, advised } : advance(procedure, { ...state, advised })
  },
  certify: (procedure, state, action) => advance(procedure, withMilestones(state, action)),
  approve: (procedure, state, action) => {
    const approved = {
      ...state,
      sum: action.detail.sum ?? null,
      repaid: 0,
      decided: decisionOf(action),
      setAside: null,
    }
    return advance(procedure, withMilestones(approved, action))
  },
  refuse: (_, state, action) => end({ ...state, decided: decisionOf(action), setAside: null }, 'refused'),
  terminate: (_, state, action) => end({ ...state, decided: decisionOf(action) }, 'terminated'),
  queue: (_, state) => ({ ...state, situation: 'queued', assignee: null, escalated: false }),
  move_up: (_, state) => ({ ...state, situation: 'decision' }),
  return_to: (procedure, state, { detail }) =>
    detail.to === undefined ? state : enter(procedure, state, getStage(procedure, detail.to)),
}
