import type { Procedure } from '../procedure.ts'
import { findLastOf } from '../procedure.ts'
import { end, enter } from '../road.ts'
import type { CaseState } from '../state.ts'
import type { Steps } from './step.ts'

/** The decision is set aside: the case is decided anew, by somebody else. */
function decideAnew(procedure: Procedure, state: CaseState): CaseState {
  const redo = { ...state, before: null, setAside: state.decided?.by ?? null }
  return enter(procedure, redo, findLastOf(procedure, 'decision'))
}

/** The decision stands: the case is again where it was. */
function asBefore(state: CaseState): CaseState {
  return state.before === null ? state : { ...state, ...state.before, before: null }
}

/** A decision is contested, here or before the review body. */
export const REVIEW: Steps<'appeal' | 'find_appeal' | 'order' | 'close'> = {
  appeal: (_, state) => ({
    ...state,
    situation: 'review',
    before: { situation: state.situation, stage: state.stage },
  }),
  find_appeal: (procedure, state, { detail }) => (detail.upheld ? decideAnew(procedure, state) : asBefore(state)),
  order: (procedure, state, { detail }) => (detail.redo ? decideAnew(procedure, state) : asBefore(state)),
  close: (_, state) => end(state, 'closed'),
}
