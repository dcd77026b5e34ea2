import type { Evidence } from '../api/casework.ts'
import type { Fact, Sentence } from '../api/judgement.ts'

/** Whether a paper proves one of these facts. A paper may name a record as a whole: `engagement` proves `engagement.kind`. */
export const provesAny = (paper: Evidence, facts: readonly Fact[]): boolean =>
  paper.proves.some((path) => facts.some((fact) => fact.path === path || fact.path.startsWith(`${path}.`)))

const allFacts = (sentence: Sentence): readonly Fact[] => [
  ...(sentence.facts ?? []),
  ...(sentence.parts ?? []).flatMap(allFacts),
]

/** Papers that stand beside no condition: they prove sums, identity or nothing the rule asks. */
export function papersBesideNothing(
  evidence: readonly Evidence[],
  conditions: readonly Sentence[],
): readonly Evidence[] {
  const facts = conditions.flatMap(allFacts)
  return evidence.filter((paper) => !provesAny(paper, facts))
}
