import type { Days, Decision, Missing } from '../answers.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import { decide } from './decide.ts'
import { isAskable, missingKey } from './unknown.ts'

/** Something to ask, and how much it decides. */
export interface Question {
  readonly missing: Missing
  /** Open conditions it would decide alone, plus its share of those it decides with others, over all open rules. */
  readonly weight: number
  /** The open rules it can still change. */
  readonly rules: readonly string[]
}

/**
 * All questions that can still change one of these answers, what decides most first. A rule that is refused already asks
 * nothing more, and neither does a branch that cannot matter any more. A fact at two days is two questions. Equal weights keep
 * the order of the decisions.
 */
export function questionsOf(decisions: readonly Decision[]): Question[] {
  if (!decisions.some((decision) => decision.answer === 'unknown')) return []
  const questions = new Map<string, { missing: Missing; weight: number; rules: string[] }>()
  for (const decision of decisions) {
    if (decision.answer !== 'unknown') continue
    for (const missing of decision.missing) {
      if (!isAskable(missing)) continue
      const key = missingKey(missing)
      const known = questions.get(key)
      if (known) {
        known.weight += missing.weight
        known.rules.push(decision.rule)
      } else questions.set(key, { missing, weight: missing.weight, rules: [decision.rule] })
    }
  }
  return [...questions.values()].sort((a, b) => b.weight - a.weight)
}

/** The same, deciding the rules first. */
export function nextQuestions(
  rules: readonly Rule[],
  facts: Facts,
  days: Days,
  figures: FigureIndex = NO_FIGURES,
): Question[] {
  return questionsOf(rules.map((rule) => decide(rule, facts, days, figures)))
}

/** The question that decides most over these rules, or undefined when nothing that can be asked is open. */
export function nextQuestion(
  rules: readonly Rule[],
  facts: Facts,
  days: Days,
  figures: FigureIndex = NO_FIGURES,
): Question | undefined {
  return nextQuestions(rules, facts, days, figures)[0]
}
