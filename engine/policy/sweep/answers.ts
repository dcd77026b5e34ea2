import type { Fen } from '@xinglin/base'
import { countBits, hasBit } from './bits.ts'
import { paidIn } from './sums.ts'
import { BLOCK, type RuleAnswers } from './sweep.ts'

/** What a rule answers to one row; `fen` is absent while the sum is unset. */
export type RowAnswer =
  | { readonly answer: 'due'; readonly fen?: Fen }
  | { readonly answer: 'not_due' }
  | { readonly answer: 'unknown' }

/** One row at a time, for looking closer; over many rows `eachPaid` is the way. */
export function answerAt(answers: RuleAnswers, row: number): RowAnswer {
  const { test, due, unset, fen } = answers
  if (!hasBit(due, row)) {
    const refused = hasBit(test.known, row) && !hasBit(test.truth, row)
    return { answer: refused ? 'not_due' : 'unknown' }
  }
  if (hasBit(unset, row)) return { answer: 'due' }
  const block = (row >>> 5) / BLOCK
  const sums = fen[Math.floor(block)] ?? 0
  if (typeof sums === 'number') return { answer: 'due', fen: sums }
  let place = 0
  for (let before = Math.floor(block) * BLOCK * 32; before < row; before++)
    place += hasBit(due, before) & ~hasBit(unset, before)
  return { answer: 'due', fen: sums[place] ?? 0 }
}

export interface RuleTotals {
  readonly rule: string
  readonly due: number
  readonly notDue: number
  readonly unknown: number
  /** Of those due, how many wait for a figure. */
  readonly unset: number
  /** The sum of all that are set. */
  readonly fen: Fen
}

/** A rule's answers counted over all rows of the snapshot. */
export function totalsOf(answers: RuleAnswers, size: number): RuleTotals {
  const { rule, test, due, unset, fen } = answers
  const dueRows = countBits(due)
  const notDue = countBits(test.known) - countBits(test.truth)
  const sum = fen.reduce(
    (total: number, sums, block) => total + paidIn(answers, sums, block * BLOCK, (block + 1) * BLOCK).fen,
    0,
  )
  return { rule: rule.id, due: dueRows, notDue, unknown: size - dueRows - notDue, unset: countBits(unset), fen: sum }
}
