import type { Dictionary, ExplainedCondition, Explanation, FactUsed, Rule } from '@xinglin/policy'
import type { Graph } from '../../registry/index.ts'

/** The facts an answer rests on: of the conditions that hold, of an “any of” only the groups that hold, and those of the sum. */
export function restsOn({ conditions, amount }: Explanation): readonly FactUsed[] {
  const facts = [...conditions.flatMap(ofCondition), ...amount.flatMap((step) => step.facts)]
  return [...new Map(facts.map((one) => [`${one.path} ${one.at ?? ''}`, one])).values()]
}

const ofCondition = (condition: ExplainedCondition): readonly FactUsed[] =>
  condition.truth !== true
    ? []
    : condition.parts.length > 0
      ? condition.parts.flatMap(ofCondition)
      : condition.facts.filter((one) => one.value !== undefined)

/** What people merely say of themselves finds nothing: it may be a draft that nobody is to know of, and nobody has looked at it. */
export const allVerified = (facts: readonly FactUsed[]): boolean =>
  facts.every((one) => one.source === undefined || one.source.verified)

/** Units that can verify one of these facts, as the dictionary has it. */
export function unitsOf(facts: readonly FactUsed[], rule: Rule, dictionary: Dictionary): string[] {
  const units = facts.flatMap(({ path }) => {
    const [root = '', ...rest] = path.split('.')
    const kind = rest.slice(0, -1).reduce((at, role) => dictionary.kinds.get(at)?.roles.get(role)?.kind ?? '', root)
    const by = dictionary.kinds.get(kind)?.facts.get(rest.at(-1) ?? '')?.verifiedBy
    return Array.isArray(by) ? by : []
  })
  return [...new Set(units.length > 0 ? units : rule.handledBy && rule.handledBy !== 'area' ? [rule.handledBy] : [])]
}

/** Whether the repeated records that a rule counts (the months of an internship), or the one of them named, are verified in every fact. */
export function recordsVerified(graph: Graph, rule: Rule, only?: string): boolean {
  if (rule.slots.every((slot) => slot.scope === '')) return true
  const records = [...graph.nodes.values()].filter(({ roles }) => roles.get(rule.subject) === graph.root)
  return records
    .filter((one) => only === undefined || one.id === only)
    .every(({ facts }) => [...facts.values()].every((rows) => rows.at(-1)?.verifiedAt != null))
}
