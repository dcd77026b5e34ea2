import { findNextStage, getStage, type Procedure, type Stage } from './procedure.ts'
import type { Situation } from './situation.ts'
import type { CaseState } from './state.ts'

const ENTRY: Record<Stage['kind'], Situation> = {
  acceptance: 'acceptance',
  verification: 'verification',
  work: 'work',
  consultation: 'consultation',
  public_notice: 'to_publish',
  decision: 'decision',
  agreement: 'agreement',
  certificate: 'certificate',
  confirmation: 'confirmation',
  payment: 'payment',
  holding: 'milestones',
}

/** The case enters a stage, or ends after the last one. A stage with nothing to do in it (a payment of nothing) is passed. */
export function enter(procedure: Procedure, state: CaseState, stage: Stage | undefined): CaseState {
  if (!stage) return end(state, state.paid > 0 ? 'paid' : 'granted')
  const fresh = { advised: [], escalated: false, assignee: null }
  const inside: CaseState = {
    ...state,
    ...fresh,
    situation: ENTRY[stage.kind],
    stage: stage.id,
    visited: state.visited.includes(stage.id) ? state.visited : [...state.visited, stage.id],
  }
  return stage.kind === 'payment' || stage.kind === 'holding' ? settle(procedure, inside) : inside
}

/** The case leaves its stage for the next one: the one chosen, or the usual one. */
export function advance(procedure: Procedure, state: CaseState, chosen?: string): CaseState {
  const next = state.stage === null ? procedure.stages[0] : findNextStage(procedure, state.stage, chosen)
  return enter(procedure, state, next)
}

/** The case ends here. */
export const end = (state: CaseState, situation: Situation): CaseState => ({ ...state, situation, stage: null })

/**
 * Where a case stands in a stage of payment or holding: what was missed comes first, then what can be paid, then what is awaited.
 * When nothing is left the case goes on.
 */
export function settle(procedure: Procedure, state: CaseState): CaseState {
  if (state.stage === null) return end(state, state.paid > 0 ? 'paid' : 'granted')
  const own = state.milestones.filter((one) => one.stage === state.stage)
  const some = (...statuses: string[]) => own.some((one) => statuses.includes(one.status))
  if (some('missed')) return { ...state, situation: 'missed' }
  const due = own.length === 0 ? state.paid < (state.sum ?? 0) : some('met')
  if (due && getStage(procedure, state.stage).kind === 'payment') return { ...state, situation: 'payment' }
  if (some('open', 'reported')) return { ...state, situation: 'milestones' }
  return advance(procedure, state)
}

/** Stages that the case went through before the one it is in, in the order of the road: where it may be sent back to. */
export function earlierStages(procedure: Procedure, state: CaseState): readonly Stage[] {
  const here = procedure.stages.findIndex((one) => one.id === state.stage)
  return procedure.stages.slice(0, Math.max(here, 0)).filter((one) => state.visited.includes(one.id))
}
