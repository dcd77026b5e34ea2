import { mix, seedOf } from '../index/ids.ts'
import type { MatchIndex } from '../index/match-index.ts'
import { sideScorer } from './criteria.ts'
import { filtersOf } from './filter.ts'
import { eachPassing } from './passing.ts'
import { both } from './points.ts'
import type { Answer, Query, Ranked } from './query.ts'
import { Top } from './top.ts'

/**
 * The exact best rows of a query: hard constraints as bitsets first, then every row that is left is scored. Throws QueryFault or
 * ValueFault at a query that does not fit the schema.
 */
export function rank(index: MatchIndex, query: Query): Answer {
  const filters = filtersOf(query, index).map(({ filter }) => filter)
  const fits = sideScorer(query.criteria, index)
  const wishes = query.wishes && sideScorer(query.wishes, index)
  const alpha = query.alpha ?? 0.5
  const { ids } = index
  const seed = seedOf(query.key)
  const tieOf = (row: number) => {
    const at = row * 4
    return mix(seed, ids[at] as number, ids[at + 1] as number, ids[at + 2] as number, ids[at + 3] as number)
  }
  const top = new Top(query.top, (first, second) => index.rows.idOf(first) < index.rows.idOf(second))
  let passing = 0
  eachPassing(index, filters, (row) => {
    const fit = fits(row)
    if (fit < 0) return
    const wish = wishes ? wishes(row) : 1
    if (wish < 0) return
    passing += 1
    const score = wishes ? both(fit, wish, alpha) : fit
    if (top.wants(score)) top.offer(score, tieOf(row), row)
  })
  const rows = Array.from(top.rows, (row): Ranked => {
    const fit = fits(row)
    const wish = wishes?.(row)
    return { id: index.rows.idOf(row), score: wish === undefined ? fit : both(fit, wish, alpha), fit, wish }
  })
  return { version: index.version, passing, rows }
}
