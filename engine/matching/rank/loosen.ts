import type { MatchIndex } from '../index/match-index.ts'
import type { Filter } from './constraints.ts'
import { sideScorer } from './criteria.ts'
import { filtersOf, type Named } from './filter.ts'
import { eachPassing } from './passing.ts'
import type { Query } from './query.ts'

/** What giving up one constraint or one mandatory requirement would bring. */
export interface Loosened {
  readonly from: Exclude<Named['from'], { readonly excluded: true }>
  /** Rows that pass everything else and fail here alone. */
  readonly more: number
}

/** For a list that is too short: every constraint with the rows that fail at it alone, most first. Conflicts of interest are never loosened. */
export function loosen(index: MatchIndex, query: Query): Loosened[] {
  const filters = filtersOf(query, index)
  return filters
    .flatMap(({ from, filter }): Loosened[] => {
      if ('excluded' in from) return []
      const score = sideScorer('mandatory' in from ? withoutMandatory(query, from).criteria : query.criteria, index)
      let more = 0
      eachPassing(
        index,
        [opposite(filter), ...filters.flatMap((one) => (one.from === from ? [] : [one.filter]))],
        (row) => {
          if (score(row) >= 0) more += 1
        },
      )
      return more > 0 ? [{ from, more }] : []
    })
    .sort((a, b) => b.more - a.more)
}

function opposite(filter: Filter): Filter {
  if ('test' in filter) return { test: (row) => !filter.test(row) }
  return { any: filter.any, not: filter.not !== true }
}

function withoutMandatory(query: Query, from: { readonly mandatory: string; readonly column: string }): Query {
  const criteria = query.criteria.map((criterion) =>
    'requirements' in criterion && criterion.column === from.column
      ? {
          ...criterion,
          requirements: criterion.requirements.map((one) =>
            one.concept === from.mandatory ? { ...one, mandatory: false } : one,
          ),
        }
      : criterion,
  )
  return { ...query, criteria }
}
