import type { Action, ActionKind } from '../action.ts'
import { begin, type MilestoneStatus } from '../milestone.ts'
import type { Procedure } from '../procedure.ts'
import type { CaseState } from '../state.ts'

/** What one kind of action makes of a case. */
export type Step = (procedure: Procedure, state: CaseState, action: Action) => CaseState

/** The steps of some kinds of action; together they name every kind, or the table does not compile. */
export type Steps<K extends ActionKind> = Readonly<Record<K, Step>>

export const stay: Step = (_, state) => state

/** The state with the milestones that the action lets begin; one begun anew replaces its former self unless that is settled. */
export function withMilestones(state: CaseState, { detail }: Action): CaseState {
  if (!detail.milestones) return state
  const anew = new Set(detail.milestones.map((one) => one.id))
  const kept = state.milestones.filter((one) => one.status === 'settled' || !anew.has(one.id))
  const begun = detail.milestones.filter((one) => !kept.some((old) => old.id === one.id)).map(begin)
  return { ...state, milestones: [...kept, ...begun] }
}

/** The state with one milestone moved on. */
export function withStatus(state: CaseState, id: string | undefined, status: MilestoneStatus): CaseState {
  return { ...state, milestones: state.milestones.map((one) => (one.id === id ? { ...one, status } : one)) }
}
