import type { Context } from '../platform/context.ts'
import { figureIndex, type Judgement, judgeFacts } from './judge.ts'
import { nextQuestion, type Question } from './next-question.ts'
import { currentPack } from './pack.ts'
import { rulesFor, type Situation, situationFacts } from './situation.ts'

/** Every rule for this kind of asker, judged on what was answered so far, and the question to ask next. Stores nothing. */
export type JudgedSituation = { readonly judgements: readonly Judgement[]; readonly next: Question | undefined }

export async function judgeSituation(context: Context, situation: Situation): Promise<JudgedSituation> {
  const figures = await figureIndex(context)
  const rules = rulesFor(currentPack(context).rules.values(), situation.asker)
  return {
    judgements: rules.map((rule) => judgeFacts(context, rule, situationFacts(rule, situation.answers), figures)),
    next: nextQuestion(context, rules, situation, figures),
  }
}
