import { setBit, type Words } from '@xinglin/base'
import { ConceptStore } from '../index/concepts.ts'
import type { MatchIndex } from '../index/match-index.ts'
import { type Filter, filterOf } from './constraints.ts'
import type { Criterion, Query } from './query.ts'

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
  const barred = (query.exclude ?? []).map((id) => index.rows.find(id)).filter((row) => row >= 0)
  if (barred.length > 0) {
    const excluded = new Int32Array(index.live.length)
    for (const row of barred) setBit(excluded, row)
    filters.push({ filter: { any: [excluded], not: true }, from: { excluded: true } })
  }
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

/** Whether one row passes one filter. */
export function passesFilter(filter: Filter, row: number): boolean {
  if ('test' in filter) return filter.test(row)
  const held = filter.any.some((words) => ((words[row >>> 5] as number) >>> (row & 31)) & 1)
  return held !== (filter.not === true)
}
