import type { Decision } from '../answers.ts'
import type { RowAnswer } from '../sweep/answers.ts'

/** An answer as one word, so that two engines can be held against each other. */
export function answerWord(answer: RowAnswer): string {
  if (answer.answer !== 'due') return answer.answer
  return answer.fen === undefined ? 'due unset' : `due ${answer.fen}`
}

/** What `decide` says, in the same words; in kind is a sum of 0. */
export function decisionWord(decision: Decision): string {
  if (decision.answer !== 'due') return decision.answer
  const { sum } = decision
  return sum.kind === 'unset' ? 'due unset' : `due ${sum.kind === 'money' ? sum.fen : 0}`
}
