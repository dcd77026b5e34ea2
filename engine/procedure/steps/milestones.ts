import { decisionOf } from '../action.ts'
import { whenMet } from '../milestone.ts'
import { end, settle } from '../road.ts'
import { type Steps, withMilestones, withStatus } from './step.ts'

/** What is owed after the decision: reported by its holder, assessed by the office; what is missed, a person decides. */
export const MILESTONES: Steps<'report' | 'assess' | 'extend' | 'lapse'> = {
  report: (_, state, { detail }) => withStatus(state, detail.milestone, 'reported'),
  assess: (procedure, state, action) => {
    const { milestone: id, met } = action.detail
    const found = state.milestones.find((one) => one.id === id)
    const status = met && found ? whenMet(found) : 'missed'
    return settle(procedure, withMilestones(withStatus(state, id, status), action))
  },
  extend: (procedure, state, { detail }) => {
    const moved = state.milestones.map((one) =>
      one.id === detail.milestone ? { ...one, due: detail.until ?? one.due } : one,
    )
    return settle(procedure, withStatus({ ...state, milestones: moved }, detail.milestone, 'open'))
  },
  lapse: (procedure, state, action) => {
    const { detail } = action
    const found = state.milestones.find((one) => one.id === detail.milestone)
    const lapsed = { ...withStatus(state, detail.milestone, 'lapsed'), decided: decisionOf(action) }
    if (found?.ifMissed === 'end') return end(lapsed, 'revoked')
    if (found?.ifMissed === 'claim_back' && (detail.sum ?? 0) > 0) {
      return { ...lapsed, situation: 'repayment', owed: state.owed + (detail.sum ?? 0) }
    }
    return settle(procedure, lapsed)
  },
}
