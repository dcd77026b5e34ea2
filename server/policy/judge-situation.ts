import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { figureIndex, type Judgement, judgeFacts } from './judge.ts'
import { knownFacts } from './known-facts.ts'
import { nextQuestion, type Question } from './next-question.ts'
import { currentPack } from './pack.ts'
import { isChosen, rulesFor, type Situation, withAnswers } from './situation.ts'

/**
 * Every rule for this kind of asker, judged on what was answered so far, and the question to ask next; `left` are rules about things the
 * asker did not choose. Stores nothing.
 */
export type JudgedSituation = {
  readonly judgements: readonly Judgement[]
  readonly next: Question | undefined
  readonly left: readonly Rule[]
  /** Facts of the signed-in asker were used, so that some questions were not asked. */
  readonly usesLedger: boolean
}

export async function judgeSituation(context: Context, situation: Situation): Promise<JudgedSituation> {
  const figures = await figureIndex(context)
  const all = rulesFor(currentPack(context).rules.values(), situation.asker)
  const rules = all.filter((rule) => isChosen(rule, situation))
  const known = await knownFacts(context, situation.asker, rules)
  const factsOf = (rule: Rule) => withAnswers(known.get(rule.subject), rule, situation.answers)
  return {
    judgements: rules.map((rule) => judgeFacts(context, rule, factsOf(rule), figures)),
    next: nextQuestion(context, rules, factsOf, situation.skipped, figures),
    left: all.filter((rule) => !rules.includes(rule)),
    usesLedger: known.size > 0,
  }
}
