import { type Bits, shared, type Words, wordsFor } from './bits.ts'

/** A column of facts: values beside a mask of which are known; a value that is not known is 0. */
export type Column =
  | (Bits & { readonly form: 'bits' })
  | { readonly form: 'codes'; readonly values: Uint8Array | Uint16Array | Int32Array; readonly known: Words }
  | { readonly form: 'ints'; readonly values: Int32Array; readonly known: Words }
  | { readonly form: 'wide'; readonly values: Float64Array; readonly known: Words }

/** Whole numbers up to this size can be subtracted from each other without leaving 32 bits. */
export const INT_LIMIT = 2 ** 30

/** Grows a column value by value. */
export interface ColumnBuilder {
  add(value: boolean | number | undefined): void
  /** Exactly as long as there are rows, up to whole words, readable by several threads. */
  finish(): Column
}

export function bitsBuilder(): ColumnBuilder {
  const [truth, known] = [wordsBuilder(), wordsBuilder()]
  return {
    add(value) {
      truth.add(value === true)
      known.add(value !== undefined)
    },
    finish: () => ({ form: 'bits', truth: truth.finish(), known: known.finish() }),
  }
}

/** Days, counts and money: 32 bits as long as they suffice. */
export function numberBuilder(): ColumnBuilder {
  const known = wordsBuilder()
  let values: Int32Array | Float64Array = new Int32Array(1024)
  let rows = 0
  return {
    add(value) {
      const number = Number(value ?? 0)
      if (values instanceof Int32Array && Math.abs(number) >= INT_LIMIT) values = Float64Array.from(values)
      if (rows === values.length) values = grown(values)
      values[rows++] = number
      known.add(value !== undefined)
    },
    finish: () =>
      values instanceof Int32Array
        ? { form: 'ints', values: trimmed(values, shared(Int32Array, padded(rows)), rows), known: known.finish() }
        : { form: 'wide', values: trimmed(values, shared(Float64Array, padded(rows)), rows), known: known.finish() },
  }
}

/** Numbers of texts, as wide as the number of distinct texts makes them at the end. */
export function codesBuilder(): ColumnBuilder {
  const known = wordsBuilder()
  let values = new Uint8Array(1024) as Uint8Array | Uint16Array | Int32Array
  let rows = 0
  return {
    add(value) {
      const number = Number(value ?? 0)
      if (values instanceof Uint8Array && number > 0xff) values = Uint16Array.from(values)
      if (values instanceof Uint16Array && number > 0xffff) values = Int32Array.from(values)
      if (rows === values.length) values = grown(values)
      values[rows++] = number
      known.add(value !== undefined)
    },
    finish: () => {
      const make = values.constructor as typeof Uint8Array
      return { form: 'codes', values: trimmed(values, shared(make, padded(rows)), rows), known: known.finish() }
    },
  }
}

export interface WordsBuilder {
  add(bit: boolean): void
  finish(): Words
}

export function wordsBuilder(): WordsBuilder {
  let words: Words = new Int32Array(64)
  let rows = 0
  return {
    add(bit) {
      const at = rows >>> 5
      if (at === words.length) words = grown(words)
      if (bit) words[at] = (words[at] ?? 0) | (1 << (rows & 31))
      rows += 1
    },
    finish: () => trimmed(words, shared(Int32Array, wordsFor(rows)), wordsFor(rows)),
  }
}

type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array

export function grown<Array extends Numbers>(values: Array): Array {
  const wider = new (values.constructor as new (length: number) => Array)(values.length * 2)
  wider.set(values)
  return wider
}

function trimmed<Array extends Numbers>(from: Numbers, to: Array, length: number): Array {
  to.set(from.subarray(0, length))
  return to
}

function padded(rows: number): number {
  return wordsFor(rows) * 32
}
