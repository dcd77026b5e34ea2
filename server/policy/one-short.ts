import type { ExplainedCondition } from '@xinglin/policy'
import type { Judgement } from './judge.ts'

/** The one condition that stands between a subject and a benefit: exactly one fails and nothing else is unknown. */
export function findOneShort({ explanation }: Judgement): ExplainedCondition | undefined {
  if (explanation.decision.answer !== 'not_due') return undefined
  const open = explanation.conditions.filter((one) => one.truth !== true)
  const [only] = open
  return open.length === 1 && only?.truth === false ? only : undefined
}
