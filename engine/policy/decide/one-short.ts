import type { Days, FailedCondition } from '../answers.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import { compiledRule } from './compiled-rule.ts'
import { frameOf, versionOf } from './decide.ts'

/** A rule that exactly one condition keeps from being due. */
export interface OneShort {
  readonly rule: Rule
  readonly failed: FailedCondition
}

/** The rules for which exactly one condition fails and none is open: "just one condition short". */
export function oneShort(
  rules: readonly Rule[],
  facts: Facts,
  days: Days,
  figures: FigureIndex = NO_FIGURES,
): OneShort[] {
  return rules.flatMap((of) => {
    const rule = versionOf(of, facts, days)
    const compiled = compiledRule(rule)
    const frame = frameOf(compiled, facts, days, figures)
    const short = compiled.conditions.filter(({ test }) => test.read(frame) !== true)
    const [only] = short
    return only && short.length === 1 && only.test.read(frame) === false ? [{ rule, failed: only.failed }] : []
  })
}
