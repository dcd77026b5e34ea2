import { getStage } from '../procedure.ts'
import { advance, enter } from '../road.ts'
import { type Steps, withMilestones } from './step.ts'

/** Terms that both sides sign, and work whose success the applicant confirms. */
export const AGREEMENT: Steps<'propose' | 'sign' | 'decline_terms' | 'confirm' | 'end_confirmation'> = {
  // New terms replace the ones that were not signed.
  propose: (_, state, action) => ({
    ...withMilestones({ ...state, milestones: [] }, action),
    situation: 'signing',
  }),
  sign: (procedure, state) => advance(procedure, state),
  decline_terms: (_, state) => ({ ...state, situation: 'agreement' }),
  confirm: (procedure, state, { detail }) => {
    if (detail.met !== false || state.stage === null) return advance(procedure, state)
    const here = procedure.stages.indexOf(getStage(procedure, state.stage))
    return enter(procedure, state, procedure.stages[here - 1])
  },
  end_confirmation: (procedure, state) => advance(procedure, state),
}
