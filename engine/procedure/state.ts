import type { Action } from './action.ts'
import { findNextStage, getStage, type Procedure, type Stage } from './procedure.ts'
import type { Situation } from './situation.ts'

/** Where a case stands: computed from its actions, never stored as truth. */
export type CaseState = {
  readonly situation: Situation
  /** Stage the case is in; null before filing and after the end. */
  readonly stage: string | null
  readonly filedOn: number | null
  readonly corrections: number
  readonly noticeUntil: number | null
  readonly openObjections: readonly string[]
  /** Consultation: roles whose opinion is in. */
  readonly advised: readonly string[]
  /** Approved sum in fen; null before a decision and for a benefit in kind. */
  readonly sum: number | null
  /** Who did what kind of work here, for rules that ask for a different person. */
  readonly workers: readonly { readonly kind: Action['kind']; readonly by: string }[]
  /** Sequence of the last action folded: the version that optimistic commands name. */
  readonly version: number
}

const BEFORE: CaseState = {
  situation: 'draft',
  stage: null,
  filedOn: null,
  corrections: 0,
  noticeUntil: null,
  openObjections: [],
  advised: [],
  sum: null,
  workers: [],
  version: 0,
}

const ENTRY: Record<Stage['kind'], Situation> = {
  acceptance: 'acceptance',
  verification: 'verification',
  consultation: 'consultation',
  public_notice: 'to_publish',
  decision: 'decision',
  payment: 'payment',
}

function enter(state: CaseState, stage: Stage | undefined): CaseState {
  if (!stage) return { ...state, situation: 'granted', stage: null }
  return { ...state, situation: ENTRY[stage.kind], stage: stage.id, advised: [] }
}

function advance(procedure: Procedure, state: CaseState): CaseState {
  return state.stage === null ? enter(state, procedure.stages[0]) : enter(state, findNextStage(procedure, state.stage))
}

type Step = (procedure: Procedure, state: CaseState, action: Action) => CaseState

const STEPS: Record<Action['kind'], Step> = {
  draft: (_, state) => state,
  submit: (procedure, state, action) => ({ ...advance(procedure, state), filedOn: action.on }),
  accept: advance,
  request_correction: (_, state) => ({ ...state, situation: 'correction', corrections: state.corrections + 1 }),
  resubmit: (procedure, state) =>
    enter(
      state,
      procedure.stages.find((one) => one.id === state.stage),
    ),
  verify: advance,
  advise: (procedure, state, action) => {
    const advised = [...state.advised, action.detail.role ?? action.by]
    const stage = state.stage === null ? undefined : getStage(procedure, state.stage)
    return stage && advised.length < stage.by.length ? { ...state, advised } : advance(procedure, { ...state, advised })
  },
  publish: (_, state, action) => ({ ...state, situation: 'notice', noticeUntil: action.detail.until ?? null }),
  object: (_, state, action) => ({
    ...state,
    situation: 'objection',
    openObjections: [...state.openObjections, action.detail.objection ?? ''],
  }),
  find: (_, state, action) => {
    const openObjections = state.openObjections.filter((one) => one !== action.detail.objection)
    return { ...state, openObjections, situation: openObjections.length > 0 ? 'objection' : 'notice' }
  },
  end_notice: advance,
  approve: (procedure, state, action) => {
    const sum = action.detail.sum ?? null
    if (sum === null) return { ...state, sum, stage: null, situation: 'granted' }
    return advance(procedure, { ...state, sum })
  },
  refuse: (_, state) => ({ ...state, situation: 'refused', stage: null }),
  pay: (_, state) => ({ ...state, situation: 'paid', stage: null }),
  withdraw: (_, state) => ({ ...state, situation: 'withdrawn', stage: null }),
  close: (_, state) => ({ ...state, situation: 'closed', stage: null }),
}

/**
 * The state of a case after these actions, in order. Pure. Does not judge whether an action was allowed:
 * `mayDo` did that before it was written; what is written has happened.
 */
export function fold(procedure: Procedure, actions: readonly Action[]): CaseState {
  return actions.reduce((state, action) => {
    const next = STEPS[action.kind](procedure, state, action)
    return { ...next, workers: [...state.workers, { kind: action.kind, by: action.by }], version: action.sequence }
  }, BEFORE)
}
