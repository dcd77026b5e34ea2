import type { StepDetail } from './step-detail.ts'
import { type Side, STEPS, type State, type StepKind } from './steps.ts'

export type Taken = { readonly kind: StepKind; readonly side: Side; readonly detail: StepDetail }

/** Where a pairing stands after its steps. */
export type Standing = {
  readonly state: State
  readonly version: number
  /** The person was told of it, by an invitation or by having applied. */
  readonly shown: boolean
  /** The terms of the newest offer, and of the newest contract. */
  readonly terms: StepDetail
  readonly contract: StepDetail
  readonly meeting: StepDetail
}

/** The state of a pairing: the fold of its steps. Throws RangeError at a step that the table does not allow. */
export function foldSteps(steps: readonly Taken[]): Standing | undefined {
  let now: Standing | undefined
  for (const { kind, detail } of steps) {
    const step = STEPS[kind]
    const from: readonly (State | null)[] = step.from
    if (!from.includes(now?.state ?? null)) throw new RangeError(`${kind} cannot follow ${now?.state ?? 'nothing'}`)
    now = {
      state: step.to,
      version: (now?.version ?? 0) + 1,
      shown: now?.shown === true || kind === 'invite' || kind === 'apply',
      terms: kind === 'offer' ? detail : (now?.terms ?? {}),
      contract: kind === 'offer_contract' ? detail : (now?.contract ?? {}),
      meeting: kind === 'interview' ? detail : (now?.meeting ?? {}),
    }
  }
  return now
}
