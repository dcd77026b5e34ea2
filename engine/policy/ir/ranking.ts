import type { Localised } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { Node } from './node.ts'
import type { Slot } from './slot.ts'

/** What becomes of a case that the year's money does not reach: see `budget.beyond` of a pack. */
export type Beyond = 'wait' | 'next_year' | 'decide'

/** By what they are ranked: a whole number, money, a day, or yes and no. */
export interface RankKey {
  readonly node: Node
  /** Whether the greater (later, yes) comes first. */
  readonly greaterFirst: boolean
}

/** That the budget of a year is given by rank. Where every key is equal, the day of filing decides, then which case was opened first. */
export interface Ranking {
  readonly keys: readonly RankKey[]
  /** Those of the rule, and further ones behind them where the ranking was not written in the rule. */
  readonly slots: readonly Slot[]
  readonly beyond: Beyond
  /** Undefined where an officer set it: its document is with the row that set it. */
  readonly ground: Ground | undefined
  readonly assumed: Localised | undefined
}
