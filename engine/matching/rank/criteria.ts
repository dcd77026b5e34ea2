import { ConceptStore } from '../index/concepts.ts'
import { IdStore } from '../index/id.ts'
import { LevelStore } from '../index/level.ts'
import type { MatchIndex } from '../index/match-index.ts'
import { NumberStore, UNKNOWN_NUMBER } from '../index/number.ts'
import { SetStore } from '../index/set.ts'
import { reachShare, shares, upToShare } from './points.ts'
import { type Criterion, QueryFault, UNKNOWN_SHARE } from './query.ts'
import { conceptScorer } from './requirements.ts'

/** One side's score of a row, from 0 to 1; −1 where a mandatory requirement is missed. */
export type SideScorer = (row: number) => number

export function sideScorer(criteria: readonly Criterion[], index: MatchIndex): SideScorer {
  const weights = shares(criteria.map(({ weight }) => weight))
  const scorers = criteria.map((criterion) => scorerOf(criterion, index))
  const count = scorers.length
  return (row) => {
    let sum = 0
    for (let c = 0; c < count; c++) {
      const share = (scorers[c] as SideScorer)(row)
      if (share < 0) return -1
      sum += (weights[c] as number) * share
    }
    return sum
  }
}

function scorerOf(criterion: Criterion, index: MatchIndex): SideScorer {
  const store = index.stores.get(criterion.column)
  if (store instanceof ConceptStore && 'requirements' in criterion) {
    if (criterion.requirements.length === 0) return () => 1
    return conceptScorer(store, criterion.requirements)
  }
  if (store instanceof LevelStore && 'reach' in criterion) {
    const wanted = store.rankOf(criterion.reach)
    const { ranks } = store
    const by = [UNKNOWN_SHARE, ...store.column.levels.map((_, at) => reachShare(at + 1, wanted))]
    return (row) => by[ranks[row] as number] as number
  }
  if (store instanceof NumberStore && ('reach' in criterion || 'upTo' in criterion)) {
    const { numbers } = store
    const share =
      'reach' in criterion
        ? (has: number) => reachShare(has, Number(criterion.reach))
        : (has: number) => upToShare(has, criterion.upTo, criterion.slack)
    return (row) => {
      const has = numbers[row] as number
      return has === UNKNOWN_NUMBER ? UNKNOWN_SHARE : share(has)
    }
  }
  if (store instanceof SetStore && 'anyOf' in criterion) {
    const { masks } = store
    const wanted = store.maskOf(criterion.anyOf)
    return (row) => {
      const mask = masks[row] as number
      return mask === 0 ? UNKNOWN_SHARE : mask & wanted ? 1 : 0
    }
  }
  if (store instanceof IdStore && 'anyOf' in criterion) {
    const { numbers } = store
    const named = new Set(criterion.anyOf.map((name) => store.find(name)))
    return (row) => (numbers[row] === 0 ? UNKNOWN_SHARE : named.has(numbers[row] as number) ? 1 : 0)
  }
  throw new QueryFault(`${criterion.column}: no such column, or it cannot be weighed by ${Object.keys(criterion)}`)
}
