import { shared, type Words, wordsFor } from '@xinglin/base'

export { countBits, hasBit, rowsOf, setBit, shared, type Words, wordsFor } from '@xinglin/base'

/** A three-valued column: `known` says which rows have an answer, `truth` which of them say yes; truth is within known. */
export interface Bits {
  readonly truth: Words
  readonly known: Words
}

export function newBits(rows: number): Bits {
  return { truth: shared(Int32Array, wordsFor(rows)), known: shared(Int32Array, wordsFor(rows)) }
}

/** The bits of the last word that belong to rows there are. */
export function lastWordMask(rows: number): number {
  const over = rows & 31
  return over === 0 ? -1 : (1 << over) - 1
}
