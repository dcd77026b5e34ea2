import type { Text } from './text.ts'

export type Confidence = 'statute' | 'government' | 'press' | 'mirror' | 'recollection'

export type Ground = {
  readonly cite: string
  readonly title: Text
  readonly says: Text
  readonly confidence: string
}

export type Fact = {
  readonly path: string
  readonly title: Text
  readonly reads: Text
  readonly known: boolean
  readonly source: Text | null
  readonly verified: boolean
}

export type Truth = 'yes' | 'no' | 'unknown'

/** A condition as a sentence. `truth` and `facts` are there when it was judged for a case, not when a rule is only read. */
export type Sentence = {
  readonly sentence: Text
  readonly ground: Ground
  readonly assumed: Text | null
  readonly truth?: Truth
  readonly facts?: readonly Fact[]
  readonly parts?: readonly Sentence[]
}

export type FigureUnit = 'fen' | 'count' | 'percent_hundredths'

export type FigureUsed = {
  readonly address: string
  readonly title: Text
  readonly value: number
  readonly unit: string
  readonly setBy: string
  readonly source: string
  readonly from: string | null
}

/** What the rules say of one case, in sentences with their sources. Sums are in fen. */
export type Judgement = {
  readonly benefit: string
  readonly answer: 'due' | 'not_due' | 'unknown'
  readonly sum: {
    readonly kind: 'money' | 'unset' | 'in_kind'
    readonly fen: number | null
    readonly says: Text
  } | null
  readonly payable: boolean
  readonly unconfirmed: readonly { readonly address: string; readonly why: string }[]
  readonly validOn: string | null
  readonly conditions: readonly Sentence[]
  readonly amount: readonly { readonly sentence: Text; readonly fen: number | null }[]
  readonly figures: readonly FigureUsed[]
  readonly missing: readonly { readonly kind: string; readonly path: string; readonly title: Text }[]
  readonly packHash: string
}
