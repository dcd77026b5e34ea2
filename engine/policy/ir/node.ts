import type { Localised } from '@xinglin/base'
import type { ConditionTree } from './condition.ts'
import type { Type } from './type.ts'

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='
export type Arithmetic = '+' | '-' | '*' | '/'
export type DayFunction =
  | 'full_years_between'
  | 'full_months_between'
  | 'days_between'
  | 'add_days'
  | 'add_months'
  | 'add_years'
  | 'first_day_of_month'
  | 'year_of'

/**
 * A checked expression: typed, every name resolved, plain data. One form for every backend: closures read it here; columns and
 * SQL can be generated from it, because a fact is a slot (see Slot), arithmetic is on whole numbers, and nothing is dynamic.
 */
export type Node =
  | { readonly op: 'literal'; readonly type: Type; readonly value: boolean | number | string }
  | { readonly op: 'fact'; readonly type: Type; readonly slot: number }
  | { readonly op: 'derived'; readonly type: Type; readonly slot: number; readonly body: Node }
  | { readonly op: 'parameter'; readonly type: Type; readonly id: string; readonly at: Node }
  | { readonly op: 'day'; readonly type: Type; readonly which: 'valid_on' | 'filed_on' }
  | { readonly op: 'and' | 'or'; readonly type: Type; readonly args: readonly Node[] }
  | { readonly op: 'not' | 'negate'; readonly type: Type; readonly arg: Node }
  | { readonly op: 'compare'; readonly type: Type; readonly by: Comparison; readonly left: Node; readonly right: Node }
  | { readonly op: 'in'; readonly type: Type; readonly arg: Node; readonly set: MemberSet }
  | { readonly op: 'has'; readonly type: Type; readonly arg: Node; readonly code: string }
  | {
      readonly op: 'arithmetic'
      readonly type: Type
      readonly by: Arithmetic
      readonly left: Node
      readonly right: Node
    }
  /** Multiplies by a whole number known when the rule is read, to bring money to another denominator. */
  | { readonly op: 'scale'; readonly type: Type; readonly by: number; readonly arg: Node }
  /** rate × money; `rate` is whole percent or hundredths of a percent, which the denominator of the result takes up. */
  | { readonly op: 'percent'; readonly type: Type; readonly rate: Node; readonly of: Node }
  | { readonly op: 'choose'; readonly type: Type; readonly test: Node; readonly yes: Node; readonly no: Node }
  | { readonly op: 'least' | 'greatest'; readonly type: Type; readonly args: readonly Node[] }
  | { readonly op: 'days'; readonly type: Type; readonly by: DayFunction; readonly args: readonly Node[] }
  | {
      readonly op: 'aggregate'
      readonly type: Type
      readonly by: 'count' | 'sum' | 'exists'
      readonly records: RecordsRef
      readonly where: Node | undefined
      readonly of: Node | undefined
    }
  | PointsNode
  | TierNode

/** The points of a classification. A value recorded officially in `slot` is taken before any computing. */
export interface PointsNode {
  readonly op: 'points'
  readonly type: Type
  readonly id: string
  readonly slot: number
  readonly headings: readonly HeadingNode[]
  readonly atMost: number | undefined
  readonly veto: readonly ConditionTree[]
}

export interface HeadingNode {
  readonly id: string
  readonly title: Localised | undefined
  readonly atMost: number | undefined
  /** The best value that holds counts. Undefined: the source gives no criteria, an officer records the points. */
  readonly items: readonly { readonly test: Node; readonly points: number }[] | undefined
}

/** The first tier whose conditions hold; '' when none does. */
export interface TierNode {
  readonly op: 'tier'
  readonly type: Type
  readonly id: string
  readonly slot: number
  readonly tiers: readonly { readonly code: string; readonly when: ConditionTree | undefined }[]
}

export interface MemberSet {
  readonly values: ReadonlySet<string | number>
  /** The title of a named set; without it the members are read out. */
  readonly title: Localised | undefined
  readonly type: Type
}

/** Records reached from the subject; facts of the record have its `path` as their scope. */
export interface RecordsRef {
  readonly path: string
  readonly title: Localised
}
