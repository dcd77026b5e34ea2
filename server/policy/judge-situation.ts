import type { Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { figureIndex, type Judgement, judgeFacts } from './judge.ts'
import { nextQuestion, type Question } from './next-question.ts'
import { currentPack } from './pack.ts'
import { isChosen, rulesFor, type Situation, situationFacts } from './situation.ts'

/**
 * Every rule for this kind of asker, judged on what was answered so far, and the question to ask next; `left` are rules about things the
 * asker did not choose. Stores nothing.
 */
export type JudgedSituation = {
  readonly judgements: readonly Judgement[]
  readonly next: Question | undefined
  readonly left: readonly Rule[]
}

export async function judgeSituation(context: Context, situation: Situation): Promise<JudgedSituation> {
  const figures = await figureIndex(context)
  const all = rulesFor(currentPack(context).rules.values(), situation.asker)
  const rules = all.filter((rule) => isChosen(rule, situation))
  return {
    judgements: rules.map((rule) => judgeFacts(context, rule, situationFacts(rule, situation.answers), figures)),
    next: nextQuestion(context, rules, situation, figures),
    left: all.filter((rule) => !rules.includes(rule)),
  }
}
