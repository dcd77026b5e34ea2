import { setBit, type Words } from '@xinglin/base'
import { ConceptStore } from '../index/concepts.ts'
import type { MatchIndex } from '../index/match-index.ts'
import { type Filter, filterOf } from './constraints.ts'
import type { Criterion, Query } from './query.ts'

/** Words worked on at a time: 4 KiB stay in the nearest cache. */
export const BLOCK = 1024

/** A constraint with where it stands in the query; mandatory requirements stand after the constraints, in their order. */
export interface Named {
  readonly filter: Filter
  readonly from:
    | { readonly constraint: number }
    | { readonly mandatory: string; readonly column: string }
    | { readonly excluded: true }
}

/** All that a row must pass: the query's constraints, a bitset for each mandatory requirement, and who is left out. */
export function filtersOf(query: Query, index: MatchIndex): Named[] {
  const filters: Named[] = query.constraints.map((constraint, at) => ({
    filter: filterOf(constraint, index),
    from: { constraint: at },
  }))
  for (const criterion of query.criteria) filters.push(...mandatoryIn(criterion, index))
  const excluded = new Int32Array(index.live.length)
  let any = false
  for (const id of query.exclude ?? []) {
    const row = index.rows.find(id)
    if (row < 0) continue
    setBit(excluded, row)
    any = true
  }
  if (any) filters.push({ filter: { any: [excluded], not: true }, from: { excluded: true } })
  return filters
}

function mandatoryIn(criterion: Criterion, index: MatchIndex): Named[] {
  const store = index.stores.get(criterion.column)
  if (!('requirements' in criterion) || !(store instanceof ConceptStore) || store.widened.length === 0) return []
  return criterion.requirements
    .filter(({ mandatory }) => mandatory)
    .map(({ concept }) => ({
      filter: { any: [store.widened[store.numberOf(concept)] as Words] },
      from: { mandatory: concept, column: criterion.column },
    }))
}

/** Calls `each` for every row that passes all filters, in the order of rows. */
export function eachPassing(index: MatchIndex, filters: readonly Filter[], each: (row: number) => void): void {
  const bitsets = filters.filter((one) => 'any' in one)
  const tests = filters.flatMap((one) => ('test' in one ? [one.test] : []))
  const words = (index.rows.length + 31) >>> 5
  const block = new Int32Array(BLOCK)
  for (let from = 0; from < words; from += BLOCK) {
    const count = Math.min(BLOCK, words - from)
    for (let w = 0; w < count; w++) block[w] = index.live[from + w] as number
    for (const { any, not } of bitsets) narrow(block, any, not === true, from, count)
    for (let w = 0; w < count; w++)
      for (let word = block[w] as number; word !== 0; word &= word - 1) {
        const row = ((from + w) << 5) + 31 - Math.clz32(word & -word)
        if (passes(tests, row)) each(row)
      }
  }
}

function passes(tests: readonly ((row: number) => boolean)[], row: number): boolean {
  for (let t = 0; t < tests.length; t++) if (!(tests[t] as (row: number) => boolean)(row)) return false
  return true
}

function narrow(block: Words, any: readonly Words[], not: boolean, from: number, count: number): void {
  const [first, second] = any
  if (first && any.length === 1) {
    const flip = not ? -1 : 0
    for (let w = 0; w < count; w++) block[w] = (block[w] as number) & ((first[from + w] as number) ^ flip)
  } else if (first && second && any.length === 2 && !not)
    for (let w = 0; w < count; w++)
      block[w] = (block[w] as number) & ((first[from + w] as number) | (second[from + w] as number))
  else {
    const union = new Int32Array(count)
    for (const words of any)
      for (let w = 0; w < count; w++) union[w] = (union[w] as number) | (words[from + w] as number)
    for (let w = 0; w < count; w++)
      block[w] = (block[w] as number) & (not ? ~(union[w] as number) : (union[w] as number))
  }
}

/** Whether one row passes one filter. */
export function passesFilter(filter: Filter, row: number): boolean {
  if ('test' in filter) return filter.test(row)
  const held = filter.any.some((words) => ((words[row >>> 5] as number) >>> (row & 31)) & 1)
  return held !== (filter.not === true)
}
