import type { Days, Missing } from '../answers.ts'
import type { Facts } from '../facts/facts.ts'
import { type FigureIndex, NO_FIGURES } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import { compiledRule } from './compiled-rule.ts'
import { frameOf } from './decide.ts'
import { isAskable, weigh } from './unknown.ts'

/** Something to ask, and how much it decides. */
export interface Question {
  readonly missing: Missing
  /** Open conditions it would decide alone, plus its share of those it decides with others, over all open rules. */
  readonly weight: number
  /** The open rules it can still change. */
  readonly rules: readonly string[]
}

/**
 * All questions that can still change an answer of these rules, what decides most first; the next question is the first. A rule
 * that is refused already asks nothing more, and neither does a branch that cannot matter any more. Facts at different days of
 * one kind, and records, are different questions. Equal weights keep the order of the rules.
 */
export function nextQuestions(
  rules: readonly Rule[],
  facts: Facts,
  days: Days,
  figures: FigureIndex = NO_FIGURES,
): Question[] {
  const questions = new Map<string, { missing: Missing; weight: number; rules: string[] }>()
  for (const rule of rules) {
    const compiled = compiledRule(rule)
    const frame = frameOf(compiled, facts, days, figures)
    if (compiled.conditions.some(({ test }) => test.read(frame) === false)) continue
    for (const [key, { missing, weight }] of weigh(compiled, frame)) {
      if (!isAskable(missing)) continue
      const known = questions.get(key)
      if (known) {
        known.weight += weight
        known.rules.push(rule.id)
      } else questions.set(key, { missing, weight, rules: [rule.id] })
    }
  }
  return [...questions.values()].sort((a, b) => b.weight - a.weight)
}

/** The question that decides most, or undefined when nothing that can be asked is open. */
export function nextQuestion(
  rules: readonly Rule[],
  facts: Facts,
  days: Days,
  figures?: FigureIndex,
): Question | undefined {
  return nextQuestions(rules, facts, days, figures)[0]
}
