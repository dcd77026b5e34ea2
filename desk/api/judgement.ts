import type { CaseDetail } from './casework.ts'
import type { Text } from './text.ts'

export type Judgement = CaseDetail['judgement']
export type FigureUsed = Judgement['figures'][number]

type Condition = Judgement['conditions'][number]
export type Ground = Condition['ground']
export type Fact = Condition['facts'][number]
export type Truth = Condition['truth']

/**
 * A condition as a sentence, at any depth: the server's types spell out three. `truth` and `facts` are there when it was judged for a
 * case, not when a rule is only read.
 */
export type Sentence = {
  readonly sentence: Text
  readonly ground: Ground
  readonly assumed: Text | null
  readonly truth?: Truth
  readonly facts?: readonly Fact[]
  readonly parts?: readonly Sentence[]
}
