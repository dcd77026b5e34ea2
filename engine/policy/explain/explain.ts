import type { Days, ExplainedCondition, Explanation } from '../answers.ts'
import { type CompiledRule, compiledRule } from '../decide/compiled-rule.ts'
import { concluded, frameOf, versionOf } from '../decide/decide.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import type { Explain } from './alone.ts'
import { readyConditions } from './ready.ts'
import { type StepsOf, stepsOf } from './steps.ts'

interface ReadyRule {
  readonly compiled: CompiledRule
  /** In the order of the compiled rule's conditions. */
  readonly conditions: readonly Explain[]
  readonly steps: StepsOf
}

const readyRules = new WeakMap<Rule, ReadyRule>()

/**
 * Decides, and says for every condition and every step of the sum, in both languages, what the rule asks, whether it holds, and
 * on which facts. The sentences are made from the rule itself, once; only values are put in for each subject. Where nothing is
 * due the sum is described, not reckoned.
 */
export function explain(of: Rule, facts: Facts, days: Days, figures: FigureIndex = NO_FIGURES): Explanation {
  const rule = versionOf(of, facts, days)
  const ready = readyRule(rule)
  const { compiled } = ready
  const frame = frameOf(compiled, facts, days, figures)
  frame.used = []
  const count = ready.conditions.length
  const conditions = new Array<ExplainedCondition>(count)
  let failed = 0
  let open = false
  for (let i = 0; i < count; i++) {
    const condition = (ready.conditions[i] as Explain)(frame)
    conditions[i] = condition
    if (condition.truth === undefined) open = true
    else if (!condition.truth) failed |= 1 << i
  }
  const decision = concluded(rule, compiled, frame, failed, open)
  frame.used = undefined
  return { decision, conditions, amount: ready.steps(decision.answer === 'not_due' ? undefined : frame) }
}

function readyRule(rule: Rule): ReadyRule {
  const known = readyRules.get(rule)
  if (known) return known
  const compiled = compiledRule(rule)
  const ready = {
    compiled,
    conditions: readyConditions(rule, compiled),
    steps: stepsOf(rule, compiled, compiled.compiling),
  }
  readyRules.set(rule, ready)
  return ready
}
