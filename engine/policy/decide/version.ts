import type { Day } from '@xinglin/base'
import type { Rule } from '../ir/rule.ts'

/** The version of a rule that held on a day. */
export function ruleOn(rule: Rule, day: Day): Rule {
  return rule.earlier.find(({ until }) => day <= until)?.rule ?? rule
}

/**
 * The version that answers for an event's day, without the others. While the day is not known it is the first that does not refuse, the
 * newest first, so that only what every version refuses is refused.
 */
export function versionFor(rule: Rule, day: Day | undefined, refuses: (version: Rule) => boolean): Rule {
  if (day !== undefined) return alone(ruleOn(rule, day))
  const versions = [alone(rule), ...rule.earlier.map((one) => one.rule)]
  return versions.find((one) => !refuses(one)) ?? alone(rule)
}

const newest = new WeakMap<Rule, Rule>()

/** The newest version by itself. */
function alone(rule: Rule): Rule {
  if (rule.earlier.length === 0) return rule
  const known = newest.get(rule)
  if (known) return known
  const fresh = { ...rule, earlier: [] }
  newest.set(rule, fresh)
  return fresh
}
