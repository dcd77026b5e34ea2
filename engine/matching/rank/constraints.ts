import type { Words } from '@xinglin/base'
import { FlagStore } from '../index/flag.ts'
import { IdStore } from '../index/id.ts'
import { LevelStore } from '../index/level.ts'
import type { MatchIndex } from '../index/match-index.ts'
import { NumberStore, UNKNOWN_NUMBER } from '../index/number.ts'
import { SetStore } from '../index/set.ts'
import { type Constraint, QueryFault } from './query.ts'

/**
 * A constraint as bitsets, one of which must hold the row (or none, where it is negated), or as a look at the row. `pages`: no row of a page
 * passes unless the page's mask has one of these bits.
 */
export type Filter =
  | { readonly any: readonly Words[]; readonly not?: boolean; readonly pages?: { masks: Int32Array; bits: number } }
  | { readonly test: (row: number) => boolean }

export function filterOf(constraint: Constraint, index: MatchIndex): Filter {
  const store = index.stores.get(constraint.column)
  const keep = constraint.unknown !== 'drop'
  if (store instanceof FlagStore && 'is' in constraint) {
    if (!keep) return { any: [constraint.is ? store.yes : store.no] }
    return { any: [constraint.is ? store.no : store.yes], not: true }
  }
  if (store instanceof LevelStore && 'atLeast' in constraint) {
    const place = store.rankOf(constraint.atLeast) - 1
    return { any: [(keep ? store.orUnknown : store.atLeast)[place] as Words] }
  }
  if (store instanceof SetStore && 'anyOf' in constraint) {
    const having = havingOf(store, keep ? store.orUnknown : store.having, constraint.anyOf)
    if (keep && having.length === 0) return { any: [store.unknown] }
    return { any: having, pages: { masks: store.pages, bits: store.maskOf(constraint.anyOf) } }
  }
  if (store instanceof SetStore && 'noneOf' in constraint) {
    const barred = havingOf(store, store.having, constraint.noneOf)
    return { any: keep ? barred : [...barred, store.unknown], not: true }
  }
  if (store instanceof NumberStore && ('atMost' in constraint || 'atLeast' in constraint))
    return numberTest(store.numbers, constraint, keep)
  if (store instanceof IdStore && ('anyOf' in constraint || 'noneOf' in constraint))
    return idTest(store, constraint, keep)
  throw new QueryFault(`${constraint.column}: no such column, or it cannot be asked ${JSON.stringify(constraint)}`)
}

function havingOf(store: SetStore, bitsets: readonly Words[], codes: readonly string[]): Words[] {
  const mask = store.maskOf(codes)
  return bitsets.filter((_, place) => mask & (1 << place))
}

function numberTest(
  numbers: Uint16Array,
  constraint: { readonly atLeast: string | number } | { readonly atMost: number },
  keep: boolean,
): Filter {
  const least = 'atLeast' in constraint ? Number(constraint.atLeast) : 0
  const most = 'atMost' in constraint ? constraint.atMost : UNKNOWN_NUMBER - 1
  return {
    test: (row) => {
      const number = numbers[row] as number
      return number === UNKNOWN_NUMBER ? keep : number >= least && number <= most
    },
  }
}

function idTest(
  store: IdStore,
  constraint: { readonly anyOf: readonly string[] } | { readonly noneOf: readonly string[] },
  keep: boolean,
): Filter {
  const { numbers } = store
  const wanted = 'anyOf' in constraint
  const named = new Set((wanted ? constraint.anyOf : constraint.noneOf).map((name) => store.find(name)))
  return {
    test: (row) => {
      const number = numbers[row] as number
      return number === 0 ? keep : named.has(number) === wanted
    },
  }
}
