import type { Localised } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { Node } from './node.ts'

interface Remarks {
  /** The clause of this part, where it is not that of the whole. */
  readonly ground: Ground | undefined
  readonly assumed: Localised | undefined
}

/** Conditions as the rule groups them; each part may have a clause of its own. */
export type ConditionTree = Remarks &
  (
    | { readonly shape: 'test'; readonly test: Node }
    | { readonly shape: 'all' | 'any'; readonly parts: readonly ConditionTree[] }
    | { readonly shape: 'not'; readonly part: ConditionTree }
  )
