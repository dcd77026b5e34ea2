import type { CaseState } from './state.ts'

/** What can be paid of a case now: the first milestone met, or what is left of the approved sum. In fen. */
export type Payable = { readonly milestone: string | null; readonly sum: number }

/** What waits to be paid; null when nothing does. */
export function payableOf(state: CaseState): Payable | null {
  if (state.situation !== 'payment') return null
  const own = state.milestones.filter((one) => one.stage === state.stage)
  if (own.length === 0) return { milestone: null, sum: (state.sum ?? 0) - state.paid }
  const met = own.find((one) => one.status === 'met')
  return met ? { milestone: met.id, sum: met.sum } : null
}
