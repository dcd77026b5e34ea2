import { countBits, type Words } from '@xinglin/base'
import { PAGE } from '../index/arena.ts'
import type { MatchIndex } from '../index/match-index.ts'
import type { Filter } from './constraints.ts'

/** Words of a page of rows, and words worked on at a time: 4 KiB stay in the nearest cache. */
const [WORDS, BLOCK] = [PAGE / 32, 1024]
/** Places of a bitset that are counted, and words at each, to see how few rows it leaves. */
const [SAMPLES, SAMPLE] = [16, 16]

type Bitsets = Extract<Filter, { any: readonly Words[] }>

/**
 * Calls `each` for every row that passes all filters, in the order of rows. Pages where none can pass are left out. The four bitsets that leave the fewest rows are read side
 * by side; the others only where something is left, which by then is one word in five.
 */
export function eachPassing(index: MatchIndex, filters: readonly Filter[], each: (row: number) => void): void {
  const words = (index.rows.length + 31) >>> 5
  const tests = filters.flatMap((one) => ('test' in one ? [one.test] : []))
  const bitsets = [{ any: [index.live] }, ...filters.filter((one) => 'any' in one)]
    .map((one: Bitsets) => ({ ...one, left: estimate(one, words) }))
    .sort((a, b) => a.left - b.left)
  const first = bitsets.filter(({ any, not }) => any.length === 1 && !not).slice(0, 4)
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => (first[at] ?? first[0])?.any[0]) as [Words, Words, Words, Words]
  const others = bitsets.filter((one) => !first.includes(one))
  const block = new Int32Array(BLOCK)
  const places = new Int32Array(BLOCK)
  const open = openPages(bitsets)
  for (let from = 0, until = 0; from < words; from = until) {
    until = Math.min(from + WORDS, words)
    if (!open(from / WORDS)) continue
    while (until < words && until - from < BLOCK && open(until / WORDS)) until = Math.min(until + WORDS, words)
    // Without a branch: a place is written for every word, and overwritten unless the word has a bit.
    let kept = 0
    for (let at = from; at < until; at++) {
      const word = (a[at] as number) & (b[at] as number) & (c[at] as number) & (d[at] as number)
      block[kept] = word
      places[kept] = at
      kept += (word | -word) >>> 31
    }
    for (const { any, not } of others) kept = narrow(block, places, kept, any, not ? -1 : 0)
    for (let k = 0; k < kept; k++)
      for (let word = block[k] as number; word !== 0; word &= word - 1) {
        const row = ((places[k] as number) << 5) + 31 - Math.clz32(word & -word)
        if (passes(tests, row)) each(row)
      }
  }
}

/** Whether any row of a page may pass. */
function openPages(bitsets: readonly Bitsets[]): (page: number) => boolean {
  const asked = bitsets.flatMap((one) => one.pages ?? [])
  return (page) => asked.every(({ masks, bits }) => ((masks[page] as number) & bits) !== 0)
}

function passes(tests: readonly ((row: number) => boolean)[], row: number): boolean {
  for (let t = 0; t < tests.length; t++) if (!(tests[t] as (row: number) => boolean)(row)) return false
  return true
}

/** Narrows the kept words by one filter and closes the gaps; answers how many are left. */
function narrow(block: Words, places: Words, kept: number, any: readonly Words[], flip: number): number {
  const first = any[0]
  let left = 0
  for (let k = 0; k < kept; k++) {
    const at = places[k] as number
    let union = first ? (first[at] as number) : 0
    for (let i = 1; i < any.length; i++) union |= (any[i] as Words)[at] as number
    const word = (block[k] as number) & (union ^ flip)
    block[left] = word
    places[left] = at
    left += (word | -word) >>> 31
  }
  return left
}

/** About how many bits a filter leaves, counted at a few places; only the order of the filters hangs on it. */
function estimate({ any, not }: Bitsets, words: number): number {
  let left = 0
  for (let s = 0; s < SAMPLES; s++) {
    const from = Math.min(Math.floor((s * words) / SAMPLES), Math.max(0, words - SAMPLE))
    const until = Math.min(words, from + SAMPLE)
    let bits = 0
    for (const one of any) bits += countBits(one, from, until)
    left += not ? Math.max(0, (until - from) * 32 - bits) : bits
  }
  return left
}
