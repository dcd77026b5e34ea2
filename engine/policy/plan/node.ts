import type { Day, YearReached } from '@xinglin/base'
import type { Arithmetic, Comparison, DayFunction } from '../ir/node.ts'
import type { Type } from '../ir/type.ts'
import type { Rounding } from '../pack/schema-amount.ts'

/** What a node answers: days are yyyymmdd, money is fen times its denominator. */
export type ValueKind = 'bool' | 'number' | 'date' | 'text'

/** Known from a day on, until the next step; `undefined` is not known. */
export interface Step {
  readonly from: Day
  readonly value: number | boolean | undefined
}

interface Common {
  /** The same number is the same computing, in every plan of one planner. */
  readonly id: number
  /** '' where there is one value a subject, otherwise the path of the records that have one each. */
  readonly scope: string
  readonly kind: ValueKind
  /** Beneath it is a figure that nobody has set: only then can the sum be `unset`. */
  readonly waits: boolean
}

/**
 * What has to be computed, once for each distinct part: days, dated figures and names are resolved, a derived fact is what it is
 * derived from, and the day of the event is its own expression. Plain data: it can be sent to a thread and written as SQL.
 */
export type PlanNode = Common & PlanForm

export type PlanForm =
  /** With `value` undefined it is never known; `figure`: because an officer has yet to set it. */
  | { readonly op: 'constant'; readonly value: boolean | number | string | undefined; readonly figure: boolean }
  | { readonly op: 'column'; readonly column: number }
  /** A figure by the day; `figure` says that a gap is a figure to be set. */
  | { readonly op: 'steps'; readonly at: PlanNode; readonly steps: readonly Step[]; readonly figure: boolean }
  | { readonly op: 'and' | 'or'; readonly args: readonly PlanNode[] }
  | { readonly op: 'not'; readonly arg: PlanNode }
  /** True once the value is known, and never false. */
  | { readonly op: 'settled'; readonly arg: PlanNode }
  /** low ≤ arg ≤ high. */
  | { readonly op: 'range'; readonly arg: PlanNode; readonly low: number; readonly high: number }
  | { readonly op: 'member'; readonly arg: PlanNode; readonly values: readonly (string | number)[] }
  | { readonly op: 'compare'; readonly by: Comparison; readonly left: PlanNode; readonly right: PlanNode }
  | { readonly op: 'arithmetic'; readonly by: Arithmetic; readonly left: PlanNode; readonly right: PlanNode }
  | { readonly op: 'scale'; readonly by: number; readonly arg: PlanNode }
  | { readonly op: 'choose'; readonly test: PlanNode; readonly yes: PlanNode; readonly no: PlanNode }
  | { readonly op: 'least' | 'greatest'; readonly args: readonly PlanNode[] }
  | { readonly op: 'days'; readonly by: DayFunction; readonly args: readonly PlanNode[]; readonly reached: YearReached }
  /** A value of the subject, told once for each of its records. */
  | { readonly op: 'spread'; readonly arg: PlanNode }
  | {
      readonly op: 'count' | 'sum' | 'exists'
      readonly records: string
      readonly where: PlanNode | undefined
      readonly of: PlanNode | undefined
    }
  /** The sum over records in their order, at most so many of those that count or may count. */
  | {
      readonly op: 'each'
      readonly records: string
      readonly where: PlanNode | undefined
      readonly of: PlanNode
      readonly atMost: number | undefined
    }
  | PointsForm
  /** Points against a bound: decided as soon as the fewest and the most that are possible agree. */
  | { readonly op: 'bounded'; readonly by: Comparison; readonly points: PlanNode & PointsForm; readonly bound: number }
  | { readonly op: 'tier'; readonly recorded: PlanNode; readonly tiers: readonly TierForm[] }
  /** arg × times ÷ per, rounded; never below zero. */
  | {
      readonly op: 'round'
      readonly arg: PlanNode
      readonly times: number
      readonly per: number
      readonly rounding: Rounding
    }
  /** The row of a code; 0 where there is none. */
  | {
      readonly op: 'table'
      readonly by: PlanNode
      readonly rows: readonly { readonly code: string; readonly value: PlanNode }[]
    }
  | { readonly op: 'bands'; readonly of: PlanNode; readonly steps: readonly BandForm[] }

export interface PointsForm {
  readonly op: 'points'
  readonly recorded: PlanNode
  readonly headings: readonly HeadingForm[]
  readonly atMost: number | undefined
  readonly veto: readonly PlanNode[]
}

export interface HeadingForm {
  readonly atMost: number | undefined
  /** Undefined: any number of points up to the maximum is possible until an officer records them. */
  readonly items: readonly { readonly test: PlanNode; readonly points: number }[] | undefined
}

export interface TierForm {
  readonly code: string
  /** Undefined: open until an officer records the tier. */
  readonly when: PlanNode | undefined
}

export interface BandForm {
  readonly below: number | undefined
  readonly value: PlanNode
}

/** A fact at a day, or of many codes whether it has one: what a snapshot keeps and a view shows. */
export interface PlanColumn {
  /** '' for the subject's own, otherwise the path of the records. */
  readonly scope: string
  readonly path: string
  readonly type: Type
  /** The day a fact that varies is read at. */
  readonly at: PlanNode | undefined
  /** Set for facts with several codes: the column says whether this one is among them. */
  readonly code: string | undefined
  readonly origin: 'asked' | 'derived' | 'classification'
}

/** One rule, ready for a population. */
export interface PlanRule {
  readonly id: string
  readonly kind: 'money' | 'in_kind'
  /** True: the sum is due · false: not due · not known: unknown. The day of the event is part of it. */
  readonly test: PlanNode
  /** The sum in fen; asked only where `test` is true. */
  readonly sum: PlanNode
}
