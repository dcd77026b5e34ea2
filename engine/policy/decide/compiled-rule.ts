import type { FailedCondition } from '../answers.ts'
import { compilingOf } from '../evaluate/compile.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import { compileTree } from '../evaluate/condition.ts'
import type { Compiled } from '../evaluate/frame.ts'
import type { Rule } from '../ir/rule.ts'
import { type CompiledAmount, compileAmount } from './amount.ts'
import { compileDeadline } from './deadline.ts'
import { compileValidity } from './validity.ts'

/** A condition made runnable, with the refusal it leads to prepared. */
export interface CompiledCondition {
  readonly test: Compiled<boolean>
  readonly failed: FailedCondition
}

export interface CompiledRule {
  readonly event: Compiled<number>
  /** Validity, the entries of `when`, the deadline: all must hold. */
  readonly conditions: readonly CompiledCondition[]
  readonly amount: CompiledAmount
  /** To compile further parts of the rule, for its explanation. */
  readonly compiling: Compiling
}

const compiledRules = new WeakMap<Rule, CompiledRule>()

/** The runnable form of a rule, made once for each rule. */
export function compiledRule(rule: Rule): CompiledRule {
  const known = compiledRules.get(rule)
  if (known) return known
  const alone = compilingOf({ slots: rule.slots, event: undefined, context: rule.context })
  const event = compile<number>(rule.event, alone)
  const to: Compiling = { ...alone, event }
  const conditions = rule.conditions.map(({ index, tree, ground }): CompiledCondition => {
    return { test: compileTree(tree, to), failed: { index, ground } }
  })
  const validity = compileValidity(rule, event)
  const deadline = rule.deadline && compileDeadline(rule.deadline, to)
  const compiled: CompiledRule = {
    event,
    conditions: [...(validity ? [validity] : []), ...conditions, ...(deadline ? [deadline] : [])],
    amount: compileAmount(rule.amount, to),
    compiling: to,
  }
  compiledRules.set(rule, compiled)
  return compiled
}
