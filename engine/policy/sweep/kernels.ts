import type { Words } from './bits.ts'
import { INT_LIMIT } from './column.ts'

/** Writes the words of some rows, from one word up to another. */
export type Kernel = (from: number, until: number) => void

/*
 * One function for each type of array, because a function that meets several stays slow for all of them; what it needs is held in
 * constants of its own, and eight rows are written out, because that is what the compiler makes the best code of. No branches: the
 * sign of a difference is the answer, and it costs the same whichever it is.
 */

/** low ≤ value ≤ high; with one end open only the other is looked at. */
export function rangeOfInts(values: Int32Array, known: Words, span: readonly [number, number], truth: Words): Kernel {
  const [low, high] = span
  if (low <= -INT_LIMIT && high < INT_LIMIT) return atMostOfInts(values, known, high, truth)
  if (high >= INT_LIMIT && low > -INT_LIMIT) return atLeastOfInts(values, known, low, truth)
  return betweenOfInts(values, known, [clamped(low), clamped(high)], truth)
}

function clamped(end: number): number {
  return Math.max(-INT_LIMIT, Math.min(INT_LIMIT, end))
}

function atMostOfInts(values: Int32Array, known: Words, end: number, truth: Words): Kernel {
  return (from, until) => {
    const [v, k, t, high] = [values, known, truth, end | 0]
    for (let w = from; w < until; w++) {
      let outside = 0
      for (let bit = 0, r = w << 5; bit < 32; bit += 8, r += 8) {
        const [a, b, c, d] = [high - at(v, r), high - at(v, r + 1), high - at(v, r + 2), high - at(v, r + 3)]
        const [e, f, g, h] = [high - at(v, r + 4), high - at(v, r + 5), high - at(v, r + 6), high - at(v, r + 7)]
        outside |= eight(a, b, c, d, e, f, g, h) << bit
      }
      t[w] = ~outside & (k[w] as number)
    }
  }
}

function atLeastOfInts(values: Int32Array, known: Words, end: number, truth: Words): Kernel {
  return (from, until) => {
    const [v, k, t, low] = [values, known, truth, end | 0]
    for (let w = from; w < until; w++) {
      let outside = 0
      for (let bit = 0, r = w << 5; bit < 32; bit += 8, r += 8) {
        const [a, b, c, d] = [at(v, r) - low, at(v, r + 1) - low, at(v, r + 2) - low, at(v, r + 3) - low]
        const [e, f, g, h] = [at(v, r + 4) - low, at(v, r + 5) - low, at(v, r + 6) - low, at(v, r + 7) - low]
        outside |= eight(a, b, c, d, e, f, g, h) << bit
      }
      t[w] = ~outside & (k[w] as number)
    }
  }
}

function betweenOfInts(values: Int32Array, known: Words, span: readonly [number, number], truth: Words): Kernel {
  return (from, until) => {
    const [v, k, t, low, high] = [values, known, truth, span[0] | 0, span[1] | 0]
    for (let w = from; w < until; w++) {
      let outside = 0
      for (let bit = 0, r = w << 5; bit < 32; bit += 8, r += 8) {
        const [a, b, c, d] = [at(v, r), at(v, r + 1), at(v, r + 2), at(v, r + 3)]
        const [e, f, g, h] = [at(v, r + 4), at(v, r + 5), at(v, r + 6), at(v, r + 7)]
        const first = eight(a - low, b - low, c - low, d - low, e - low, f - low, g - low, h - low)
        const last = eight(high - a, high - b, high - c, high - d, high - e, high - f, high - g, high - h)
        outside |= (first | last) << bit
      }
      t[w] = ~outside & (k[w] as number)
    }
  }
}

export function rangeOfWide(values: Float64Array, known: Words, span: readonly [number, number], truth: Words): Kernel {
  return (from, until) => {
    const [v, k, t, low, high] = [values, known, truth, span[0], span[1]]
    for (let w = from; w < until; w++) {
      const first = w << 5
      let inside = 0
      for (let row = first + 31; row >= first; row--) {
        const value = v[row] as number
        inside = (inside << 1) | (value >= low && value <= high ? 1 : 0)
      }
      t[w] = inside & (k[w] as number)
    }
  }
}

/** Whether the text is one of those marked 1 in `members`. */
export function memberOfBytes(values: Uint8Array, known: Words, members: Uint8Array, truth: Words): Kernel {
  return (from, until) => {
    const [v, k, t, m] = [values, known, truth, members]
    for (let w = from; w < until; w++) {
      let inside = 0
      for (let bit = 0, r = w << 5; bit < 32; bit += 4, r += 4) {
        const four = is(m, v, r) | (is(m, v, r + 1) << 1) | (is(m, v, r + 2) << 2) | (is(m, v, r + 3) << 3)
        inside |= four << bit
      }
      t[w] = inside & (k[w] as number)
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

function at(values: Int32Array, row: number): number {
  return values[row] as number
}

function is(members: Uint8Array, values: Uint8Array, row: number): number {
  return members[values[row] as number] as number
}

/** The signs of eight numbers as the bits of a byte, the first the lowest. */
function eight(a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number): number {
  return (
    (a >>> 31) |
    ((b >>> 31) << 1) |
    ((c >>> 31) << 2) |
    ((d >>> 31) << 3) |
    ((e >>> 31) << 4) |
    ((f >>> 31) << 5) |
    ((g >>> 31) << 6) |
    ((h >>> 31) << 7)
  )
}
