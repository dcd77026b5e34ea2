import type { Day, Localised, WorkingCalendar, YearReached } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { DutySchema, EvidenceSchema, GrantsSchema } from '../pack/schema-benefit.ts'
import type { Amount } from './amount.ts'
import type { ConditionTree } from './condition.ts'
import type { Node, PointsNode, TierNode } from './node.ts'
import type { KeyPath, Limit, Overlap } from './overlap.ts'
import type { Parameter } from './parameter.ts'
import type { Ranking } from './ranking.ts'
import type { Slot } from './slot.ts'

/** What all rules of a pack share at run time. */
export interface RuleContext {
  readonly pack: string
  /** SHA-256 of the pack's content and of the packs it extends. */
  readonly hash: string
  readonly ageReached: YearReached
  readonly calendar: WorkingCalendar
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Localised>>
}

export interface Condition {
  /** As FailedCondition counts. */
  readonly index: number
  readonly tree: ConditionTree
  readonly ground: Ground
}

/** The last day to file: so much after a day. */
export interface Deadline {
  readonly count: number
  readonly unit: 'days' | 'workdays' | 'months'
  readonly of: Node
  readonly index: number
  readonly ground: Ground
  readonly assumed: Localised | undefined
}

/** A benefit, checked and typed: plain immutable data, the one form behind answers, sentences, columns and SQL. */
export interface Rule {
  readonly id: string
  readonly title: Localised
  readonly summary: Localised | undefined
  readonly note: Localised | undefined
  readonly mode: 'apply' | 'proactive' | 'nominated'
  readonly gives: 'award' | 'status' | 'service'
  readonly grants: GrantsSchema | undefined
  /** Applied for only while a call is open. */
  readonly call: boolean
  readonly subject: string
  readonly beneficiary: KeyPath
  readonly event: Node
  readonly valid: {
    readonly from: Day | undefined
    readonly until: Day | undefined
    readonly assumed: Localised | undefined
  }
  /** The rule's own clause first, then its further basis. */
  readonly grounds: readonly [Ground, ...Ground[]]
  readonly conditions: readonly Condition[]
  readonly deadline: Deadline | undefined
  readonly amount: Amount
  readonly overlap: readonly Overlap[]
  readonly limits: readonly Limit[]
  /** By what a year's money is given; undefined where no rank is spoken of. */
  readonly ranking: Ranking | undefined
  readonly duties: readonly DutySchema[]
  readonly evidence: readonly EvidenceSchema[]
  readonly pays: string | undefined
  /** A unit, or `area`: the unit of the beneficiary's area. */
  readonly handledBy: string | undefined
  readonly procedure: string | undefined
  readonly keys: readonly KeyPath[]
  readonly slots: readonly Slot[]
  readonly context: RuleContext
  /** What held for events up to a day, included, oldest first; empty where the rule never changed. */
  readonly earlier: readonly EarlierRule[]
}

export interface EarlierRule {
  readonly until: Day
  readonly rule: Rule
}

export interface Classification {
  readonly id: string
  readonly title: Localised
  readonly summary: Localised | undefined
  readonly subject: string
  readonly grounds: readonly [Ground, ...Ground[]]
  readonly node: PointsNode | TierNode
  readonly slots: readonly Slot[]
  readonly context: RuleContext
}
