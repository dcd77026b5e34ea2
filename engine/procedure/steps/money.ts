import { decisionOf } from '../action.ts'
import { findLastOf } from '../procedure.ts'
import { end, settle } from '../road.ts'
import type { CaseState } from '../state.ts'
import { type Steps, withStatus } from './step.ts'

/** Money out, money that comes back from the bank, money claimed back. */
export const MONEY: Steps<'pay' | 'return_payment' | 'correct_account' | 'claim_back' | 'plan_repayment' | 'repay'> = {
  pay: (procedure, state, { detail }) => {
    const total = state.paid + (detail.sum ?? state.sum ?? 0)
    // Paid as a whole, the case has what it gets: less than approved where the overlap rules left less.
    const paid = { ...state, paid: total, ...(detail.milestone === undefined && { sum: total }) }
    return settle(procedure, withStatus(paid, detail.milestone, 'settled'))
  },
  return_payment: (procedure, state, { detail }) => {
    const back = { ...state, paid: Math.max(0, state.paid - (detail.sum ?? 0)) }
    const stage = findLastOf(procedure, 'payment')?.id ?? state.stage
    return { ...withStatus(back, detail.milestone, 'met'), situation: 'returned', stage }
  },
  correct_account: (procedure, state) => settle(procedure, state),
  claim_back: (_, state, action) => ({
    ...state,
    situation: 'repayment',
    owed: state.owed + (action.detail.sum ?? 0),
    instalments: action.detail.instalments ?? [],
    answerUntil: action.detail.until ?? null,
    decided: decisionOf(action),
  }),
  plan_repayment: (_, state, { detail }) => ({ ...state, instalments: detail.instalments ?? [] }),
  repay: (procedure, state, { detail }) => {
    const sum = detail.sum ?? 0
    const after: CaseState = {
      ...state,
      owed: Math.max(0, state.owed - sum),
      paid: Math.max(0, state.paid - sum),
      repaid: state.repaid + sum,
    }
    if (after.owed > 0) return after
    const waits = after.milestones.some(
      (one) => one.stage === after.stage && ['open', 'reported', 'met', 'missed'].includes(one.status),
    )
    return waits ? settle(procedure, after) : end(after, 'repaid')
  },
}
