import { countBits, rowsOf, setBit } from './bits.ts'
import type { Reading } from './reading.ts'
import type { RuleAnswers } from './sweep.ts'
import { FIGURE, KNOWN, selectionOf } from './vector.ts'

/** The fen of every row of a block that is due and set, in their order; one number where all are due the same. */
export type BlockSums = number | Float64Array

/** Reckons sums where the conditions hold, and nowhere else; writes which rows are due and which wait for a figure. */
export function sumsFor(
  { rule, test, due, unset }: RuleAnswers,
  reading: Reading,
): (from: number, until: number) => BlockSums {
  const { sum } = rule
  if (sum.op === 'constant' && typeof sum.value === 'number') {
    const fen = sum.value
    return (from, until) => {
      for (let w = from; w < until; w++) due[w] = test.truth[w] as number
      return fen
    }
  }
  const read = reading.read(sum)
  const buffer = { rows: new Int32Array(0) }
  return (from, until) => {
    const most = (until - from) << 5
    if (buffer.rows.length < most) buffer.rows = new Int32Array(most)
    const count = rowsOf(test.truth, from, until, buffer.rows)
    const { values, states, open } = read(selectionOf(buffer.rows, count))
    if (open === KNOWN) {
      for (let w = from; w < until; w++) due[w] = test.truth[w] as number
      return values.slice(0, count)
    }
    const fen = new Float64Array(count)
    let paid = 0
    for (let i = 0; i < count; i++) {
      const row = buffer.rows[i] as number
      const state = states[i]
      if (state !== KNOWN && state !== FIGURE) continue
      setBit(due, row)
      if (state === KNOWN) fen[paid++] = values[i] as number
      else setBit(unset, row)
    }
    return paid === count ? fen : fen.slice(0, paid)
  }
}

/** How many rows are due and set, and their sum, between two words. */
export function paidIn(
  { due, unset }: RuleAnswers,
  sums: BlockSums,
  from: number,
  until: number,
): { rows: number; fen: number } {
  if (typeof sums !== 'number') {
    let fen = 0
    for (let i = 0; i < sums.length; i++) fen += sums[i] as number
    return { rows: sums.length, fen }
  }
  const rows = countBits(due, from, until) - countBits(unset, from, until)
  return { rows, fen: rows * sums }
}
