import { mix, readUuid, seedOf } from '../index/ids.ts'
import type { Constraint, Criterion, Query, Ranked } from '../rank/query.ts'
import type { Column, Held, Row, Schema, Value } from '../schema/column.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'

/**
 * Filter, map, sort over plain rows: what the index must answer, to the last bit. It shares the hash of ties with it and nothing
 * else; sums are added in the same order, because floating-point addition is not associative.
 */
export function naiveRank(schema: Schema, taxonomy: Taxonomy, rows: readonly Row[], query: Query) {
  const column = (name: string) => schema.columns.find((one) => one.name === name) as Column
  const passing = rows.filter(
    (row) =>
      !query.exclude?.includes(row.id) &&
      query.constraints.every((constraint) =>
        passes(column(constraint.column), row.values[constraint.column], constraint),
      ),
  )
  const scored = passing.flatMap((row): (Ranked & { tie: number })[] => {
    const fit = side(query.criteria, row)
    const wish = query.wishes ? side(query.wishes, row) : undefined
    if (fit < 0 || (wish !== undefined && wish < 0)) return []
    const alpha = query.alpha ?? 0.5
    const score = wish === undefined ? fit : alpha === 0.5 ? Math.sqrt(fit * wish) : fit ** alpha * wish ** (1 - alpha)
    return [{ id: row.id, score, fit, wish, tie: tieOf(query.key, row.id) }]
  })
  scored.sort((a, b) => b.score - a.score || a.tie - b.tie || (a.id < b.id ? -1 : 1))
  return { passing: scored.length, rows: scored.slice(0, query.top).map(({ tie: _, ...row }) => row) }

  function side(criteria: readonly Criterion[], row: Row): number {
    const sum = criteria.reduce((total, { weight }) => total + weight, 0)
    let score = 0
    for (const criterion of criteria) {
      const share = shareOf(column(criterion.column), row.values[criterion.column], criterion, taxonomy)
      if (share < 0) return -1
      score += (criterion.weight / sum) * share
    }
    return score
  }
}

function passes(column: Column, value: Value | null | undefined, constraint: Constraint): boolean {
  const list = Array.isArray(value) ? (value as string[]) : value === undefined || value === null ? [] : [value]
  if (list.length === 0) return constraint.unknown !== 'drop'
  if ('is' in constraint) return value === constraint.is
  if ('anyOf' in constraint) return constraint.anyOf.some((one) => list.includes(one))
  if ('noneOf' in constraint) return !constraint.noneOf.some((one) => list.includes(one))
  if ('atMost' in constraint) return (value as number) <= constraint.atMost
  return ranked(column, value as string) >= ranked(column, constraint.atLeast)
}

function ranked(column: Column, value: string | number): number {
  return column.kind === 'level' ? column.levels.findIndex(({ code }) => code === value) + 1 : Number(value)
}

function shareOf(column: Column, value: Value | null | undefined, criterion: Criterion, taxonomy: Taxonomy): number {
  if ('requirements' in criterion) return meets((value ?? []) as readonly Held[], criterion.requirements, taxonomy)
  const list = Array.isArray(value) ? (value as string[]) : value === undefined || value === null ? [] : [value]
  if (list.length === 0) return 0.5
  if ('anyOf' in criterion) return criterion.anyOf.some((one) => list.includes(one)) ? 1 : 0
  if ('upTo' in criterion) {
    const over = (value as number) - criterion.upTo
    return over <= 0 ? 1 : criterion.slack <= 0 ? 0 : Math.max(0, 1 - over / criterion.slack)
  }
  const wanted = ranked(column, criterion.reach)
  return wanted <= 0 ? 1 : Math.min(1, ranked(column, value as string) / wanted)
}

function meets(
  held: readonly Held[],
  requirements: readonly {
    concept: string
    weight: number
    level?: number | undefined
    mandatory?: boolean | undefined
    least?: number | undefined
  }[],
  taxonomy: Taxonomy,
): number {
  if (requirements.length === 0) return 1
  const sum = requirements.reduce((total, { weight }) => total + weight, 0)
  let score = 0
  for (const { concept, weight, level, mandatory, least } of requirements) {
    const accepted = taxonomy.accepted(taxonomy.numberOf(concept) as number)
    const worth = held.map((one) => {
      const found = accepted.find((other) => taxonomy.idOf(other.concept) === one.concept)
      return found ? found.strength * Math.min(1, (one.level ?? 3) / (level ?? 3)) : 0
    })
    const best = Math.max(0, ...worth)
    if (mandatory && (best === 0 || best < (least ?? 0))) return -1
    score += (weight / sum) * best
  }
  return score
}

function tieOf(key: string, id: string): number {
  const words = new Int32Array(4)
  readUuid(id, words)
  const [a, b, c, d] = words as unknown as readonly [number, number, number, number]
  return mix(seedOf(key), a, b, c, d)
}
