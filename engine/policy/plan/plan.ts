import { addDays } from '@xinglin/base'
import type { Days } from '../answers.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import type { Type } from '../ir/type.ts'
import { compared, joined, settled, within } from './conditions.ts'
import { Interner } from './intern.ts'
import type { Span } from './inverse.ts'
import { lowerNode } from './lower.ts'
import { lowerAmount } from './lower-amount.ts'
import { lowerTree } from './lower-tree.ts'
import { kindOf, type Lowering, lower } from './lowering.ts'
import { Maker } from './make.ts'
import type { PlanColumn, PlanNode, PlanRule } from './node.ts'
import { FIRST_DAY, LAST_DAY, workdaySteps } from './steps.ts'

/** Rules about one kind of subject, made ready for many of them at once. */
export interface Plan {
  readonly subject: string
  readonly rules: readonly PlanRule[]
  /** Of the whole planner: a plan reads those that its nodes name. */
  readonly columns: readonly PlanColumn[]
}

/** Where a column's values come from: the rule that first named it, and the slot it is there. */
export interface ColumnSource {
  readonly rule: Rule
  readonly slot: number
}

/**
 * Plans rules for given days and figures. What two plans of one planner have in common has the same numbers, so that a changed
 * rule is reckoned again only as far as it differs. `sources` says for every column how to read it from one subject's facts.
 */
export class Planner {
  readonly days: Days
  readonly #make = new Maker(new Interner())
  readonly #sources: ColumnSource[] = []

  constructor(days: Days) {
    this.days = days
  }

  get columns(): readonly PlanColumn[] {
    return this.#make.interner.columns
  }

  /** By number of a column; none for a fact that is asked for itself. */
  get sources(): readonly (ColumnSource | undefined)[] {
    return this.#sources
  }

  /** All rules must be about the same kind of subject; throws RangeError otherwise. */
  plan(rules: readonly Rule[], figures: FigureIndex = NO_FIGURES): Plan {
    const [subject = '', another] = new Set(rules.map((rule) => rule.subject))
    if (another !== undefined) throw new RangeError(`rules about ${subject} and about ${another} in one plan`)
    return { subject, rules: rules.map((rule) => this.#rule(rule, figures)), columns: this.columns }
  }

  /** A fact that is asked for itself, as it is known last: what a comparison is grouped or chosen by. */
  fact(path: string, type: Type): PlanNode {
    const { number } = this.#make.interner.column({
      scope: '',
      path,
      type,
      at: undefined,
      code: undefined,
      origin: 'asked',
    })
    return this.#make.interner.node({ op: 'column', column: number }, kindOf(type), '', false)
  }

  /** The day of the event that a rule is about. */
  event(rule: Rule): PlanNode {
    return this.#lowering(rule, NO_FIGURES).validOn
  }

  /** Each version answers for the events of its days. */
  #rule(rule: Rule, figures: FigureIndex): PlanRule {
    const newest = this.#version(rule, figures)
    if (rule.earlier.length === 0) return newest
    const { validOn } = this.#lowering(rule, figures)
    const make = this.#make
    const spans = rule.earlier.map(({ until }, i) => ({
      low: i === 0 ? FIRST_DAY : addDays(rule.earlier[i - 1]?.until ?? FIRST_DAY, 1),
      high: until,
    }))
    const last = rule.earlier.at(-1)?.until ?? FIRST_DAY
    const versions = rule.earlier.map((one) => this.#version(one.rule, figures))
    const during = (span: Span, test: PlanNode) => joined(make, 'and', [within(make, validOn, span), test])
    const tests = versions.map(({ test }, i) => during(spans[i] as Span, test))
    const now = during({ low: addDays(last, 1), high: LAST_DAY }, newest.test)
    const sum = versions.reduceRight(
      (later, one, i) =>
        make.choose(within(make, validOn, { low: FIRST_DAY, high: (spans[i] as Span).high }), one.sum, later),
      newest.sum,
    )
    return { ...newest, test: joined(make, 'or', [...tests, now]), sum }
  }

  #version(rule: Rule, figures: FigureIndex): PlanRule {
    const to = this.#lowering(rule, figures)
    const parts = [settled(this.#make, to.validOn), ...validity(rule, to)]
    for (const { tree } of rule.conditions) parts.push(lowerTree(tree, to))
    if (rule.deadline) parts.push(deadline(rule.deadline, to))
    const kind = rule.amount.base.form === 'in_kind' ? 'in_kind' : 'money'
    return { id: rule.id, kind, test: joined(this.#make, 'and', parts), sum: lowerAmount(rule.amount, to) }
  }

  #lowering(rule: Rule, figures: FigureIndex): Lowering {
    const { filedOn, validOn } = this.days
    const { slots, context } = rule
    const met = (column: number, slot: number) => {
      this.#sources[column] = { rule, slot }
    }
    const given = this.#make.constant(validOn, 'date')
    const make = this.#make
    const to = { make, slots, context, validOn: given, filedOn, days: this.days, figures, met, lower: lowerNode }
    return validOn === undefined ? { ...to, validOn: lower(rule.event, to) } : to
  }
}

function validity(rule: Rule, to: Lowering): PlanNode[] {
  const { from, until } = rule.valid
  if (from === undefined && until === undefined) return []
  return [within(to.make, to.validOn, { low: from ?? FIRST_DAY, high: until ?? LAST_DAY })]
}

function deadline(of: NonNullable<Rule['deadline']>, to: Lowering): PlanNode {
  const { make, filedOn } = to
  const from = lower(of.of, to)
  if (of.unit === 'workdays' && of.count > 0)
    return make.steps(from, workdaySteps(of, filedOn, to.context.calendar), 'bool', false)
  const by = of.unit === 'months' ? 'add_months' : 'add_days'
  const last = make.days(
    { by, args: [from, make.constant(of.count, 'number')], reached: to.context.ageReached },
    'date',
  )
  return compared(make, '<=', make.constant(filedOn, 'date'), last)
}
