import type { Words } from './bits.ts'
import { INT_LIMIT } from './column.ts'

/** Writes the words of some rows, from one word up to another. */
export type Kernel = (from: number, until: number) => void

/*
 * One function for each type of array: a function that meets several stays slow for all of them. Each goes down the 32 rows of a
 * word, so that the first row ends in the lowest bit.
 */

/** low ≤ value ≤ high without a branch: the sign of either difference says that the value lies outside. */
export function rangeOfInts(values: Int32Array, known: Words, span: readonly [number, number], truth: Words): Kernel {
  const [low, high] = span.map((end) => Math.max(-INT_LIMIT, Math.min(INT_LIMIT, end))) as [number, number]
  return (from, until) => {
    for (let w = from; w < until; w++) {
      const first = w << 5
      let [outside, more] = [0, 0]
      for (let row = first + 15; row >= first; row--) {
        const [value, other] = [values[row] as number, values[row + 16] as number]
        outside = (outside << 1) | (((value - low) | (high - value)) >>> 31)
        more = (more << 1) | (((other - low) | (high - other)) >>> 31)
      }
      truth[w] = ~((more << 16) | outside) & (known[w] as number)
    }
  }
}

export function rangeOfWide(values: Float64Array, known: Words, span: readonly [number, number], truth: Words): Kernel {
  const [low, high] = span
  return (from, until) => {
    for (let w = from; w < until; w++) {
      const first = w << 5
      let inside = 0
      for (let row = first + 31; row >= first; row--) {
        const value = values[row] as number
        inside = (inside << 1) | (value >= low && value <= high ? 1 : 0)
      }
      truth[w] = inside & (known[w] as number)
    }
  }
}

export function memberOfBytes(values: Uint8Array, known: Words, members: Uint8Array, truth: Words): Kernel {
  return (from, until) => {
    for (let w = from; w < until; w++) {
      const first = w << 5
      let [inside, more] = [0, 0]
      for (let row = first + 15; row >= first; row--) {
        inside = (inside << 1) | (members[values[row] as number] as number)
        more = (more << 1) | (members[values[row + 16] as number] as number)
      }
      truth[w] = ((more << 16) | inside) & (known[w] as number)
    }
  }
}

export function memberOfTexts(
  values: Uint16Array | Int32Array,
  known: Words,
  members: Uint8Array,
  truth: Words,
): Kernel {
  return (from, until) => {
    for (let w = from; w < until; w++) {
      const first = w << 5
      let inside = 0
      for (let row = first + 31; row >= first; row--) inside = (inside << 1) | (members[values[row] as number] ?? 0)
      truth[w] = inside & (known[w] as number)
    }
  }
}
