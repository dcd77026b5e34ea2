import type { MilestoneStatus } from './milestone.ts'
import type { CaseState } from './state.ts'

/** What can be paid of a case now: the first milestone met, or what is left of the approved sum. In fen. */
export type Payable = { readonly milestone: string | null; readonly sum: number }

/**
 * What was approved and is still to be paid, now or later, in fen: the parts that are not over, or what is left of the whole. What came back
 * because it was claimed is promised to nobody; what the bank gave back still is.
 */
export function committedOf(state: CaseState): number {
  if (state.stage === null || state.sum === null) return 0
  const parts = state.milestones.filter((one) => one.sum > 0)
  if (parts.length > 0) return parts.filter((one) => !OVER.includes(one.status)).reduce((sum, one) => sum + one.sum, 0)
  return Math.max(0, state.sum - state.paid - state.repaid)
}

const OVER: readonly MilestoneStatus[] = ['settled', 'lapsed']

/** What waits to be paid; null when nothing does. */
export function payableOf(state: CaseState): Payable | null {
  if (state.situation !== 'payment') return null
  const own = state.milestones.filter((one) => one.stage === state.stage)
  if (own.length === 0) return { milestone: null, sum: (state.sum ?? 0) - state.paid }
  const met = own.find((one) => one.status === 'met')
  return met ? { milestone: met.id, sum: met.sum } : null
}
