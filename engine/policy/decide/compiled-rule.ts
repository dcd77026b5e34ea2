import type { FailedCondition, Ground } from '../answers.ts'
import { compilingOf } from '../evaluate/compile.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import { compileTree } from '../evaluate/condition.ts'
import type { Compiled } from '../evaluate/frame.ts'
import { isFirm } from '../evaluate/parameter.ts'
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
  /** The refusal of a set of conditions: bit i for the i-th of `conditions`. Made once for each set that occurs. */
  readonly failedOf: (bits: number) => readonly FailedCondition[]
  /** Their tests again, side by side for the quick way through. */
  readonly tests: readonly Compiled<boolean>['read'][]
  readonly amount: CompiledAmount
  /** The first ground that was not read at a government source. */
  readonly weak: Ground | undefined
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
  const all = [...(validity ? [validity] : []), ...conditions, ...(deadline ? [deadline] : [])]
  const compiled: CompiledRule = {
    event,
    conditions: all,
    failedOf: failedSets(all),
    tests: all.map(({ test }) => test.read),
    amount: compileAmount(rule.amount, to),
    weak: rule.grounds.find((ground) => !isFirm(ground)),
    compiling: to,
  }
  compiledRules.set(rule, compiled)
  return compiled
}

/** Subjects fail in few ways: the same list serves all that fail in the same one. */
function failedSets(conditions: readonly CompiledCondition[]): CompiledRule['failedOf'] {
  const sets = new Map<number, readonly FailedCondition[]>()
  return (bits) => {
    const known = sets.get(bits)
    if (known) return known
    const failed = conditions.filter((_, i) => bits & (1 << i)).map((condition) => condition.failed)
    sets.set(bits, failed)
    return failed
  }
}
