import { type Day, yuanText } from '@xinglin/base'
import type { Decision } from '../answers.ts'
import type { Rule } from '../ir/rule.ts'
import type { Pack } from '../pack/pack.ts'
import type { ExampleSchema } from '../pack/schema-examples.ts'
import { allowedNow } from '../stack/allowed-now.ts'
import { type AwardMade, fenOf } from '../stack/award.ts'

/** How what is paid after earlier awards differs from what the example says. */
export function paymentDifference(
  pack: Pack,
  rule: Rule,
  example: ExampleSchema,
  decision: Decision,
): string | undefined {
  if (example.pays === undefined) return undefined
  if (decision.answer !== 'due') return 'nothing is due, so nothing is paid'
  const made: AwardMade[] = []
  for (const had of example.had) {
    const other = pack.rules.get(had.rule)
    if (!other) return `had: there is no rule "${had.rule}"`
    const keys = Object.entries(had.per).map(([path, id]) => {
      const key = other.keys.find((candidate) => candidate.path === path || candidate.path.endsWith(`.${path}`))
      return key && { path: key.path, kind: key.kind, id }
    })
    const wrong = Object.keys(had.per).find((_, i) => !keys[i])
    if (wrong !== undefined) return `had: awards of ${had.rule} are not counted per ${wrong}`
    made.push({
      rule: had.rule,
      fen: had.sum,
      validOn: had.on ?? (decision.validOn as Day),
      keys: keys.filter((key) => key !== undefined),
    })
  }
  const now = allowedNow(rule, decision, made)
  const pays = now.allowed && fenOf(decision) === undefined ? 'unset' : yuanText(now.fen)
  const said = typeof example.pays === 'number' ? yuanText(example.pays) : example.pays
  if (pays === said) return undefined
  const reasons = now.reasons.map((reason) => reason.why).join(', ')
  return `pays ${pays}${reasons ? ` (${reasons})` : ''}, the sheet says ${said}`
}
