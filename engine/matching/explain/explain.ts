import type { Localised } from '@xinglin/base'
import { ConceptStore, UNTOLD } from '../index/concepts.ts'
import type { MatchIndex } from '../index/match-index.ts'
import { filterOf } from '../rank/constraints.ts'
import { sideScorer } from '../rank/criteria.ts'
import { passesFilter } from '../rank/filter.ts'
import { both, levelShare, shares } from '../rank/points.ts'
import { type Criterion, type Query, type Requirement, USUAL_LEVEL } from '../rank/query.ts'
import type { RelationKind } from '../taxonomy/data.ts'
import { constraintText, requirementText, shareText } from './sentences.ts'

/** How one requirement is met. */
export interface RequirementReason {
  readonly concept: string
  /** What the row has for it; undefined is a gap. */
  readonly by: string | undefined
  readonly kind: 'same' | RelationKind | undefined
  readonly strength: number
  /** Undefined where nobody told it; 3 was counted then. */
  readonly level: number | undefined
  readonly wanted: number
  /** What it adds to the whole of its side, and the most it could. */
  readonly points: number
  readonly most: number
  readonly mandatory: boolean
  readonly text: Localised
}

export interface CriterionReason {
  readonly column: string
  readonly points: number
  readonly most: number
  /** Nobody told; half was counted. */
  readonly unknown: boolean
  readonly requirements: readonly RequirementReason[]
  readonly text: Localised
}

export interface ConstraintReason {
  readonly column: string
  readonly passed: 'yes' | 'no' | 'unknown'
  readonly text: Localised
}

export interface Reasons {
  readonly version: number
  readonly taxonomy: string
  readonly score: number
  readonly constraints: readonly ConstraintReason[]
  /** What is asked of the row, and what the row asks. */
  readonly fit: readonly CriterionReason[]
  readonly wish: readonly CriterionReason[]
  /** Requirements that nothing counts for, heaviest first. */
  readonly gaps: readonly RequirementReason[]
}

/** Why a row stands where it stands; undefined where there is no such row. The points of a side add up to its score. */
export function explain(index: MatchIndex, query: Query, id: string): Reasons | undefined {
  const row = index.rows.find(id)
  if (row < 0) return undefined
  const fit = query.criteria.map((criterion, at) =>
    criterionReason(criterion, weightOf(query.criteria, at), index, row),
  )
  const wish = (query.wishes ?? []).map((one, at) => criterionReason(one, weightOf(query.wishes ?? [], at), index, row))
  const sum = (reasons: readonly CriterionReason[]) => reasons.reduce((total, { points }) => total + points, 0)
  return {
    version: index.version,
    taxonomy: index.taxonomy.version,
    score: query.wishes ? both(sum(fit), sum(wish), query.alpha ?? 0.5) : sum(fit),
    constraints: query.constraints.map((constraint): ConstraintReason => {
      const value = index.stores.get(constraint.column)?.read(row)
      const passed = value === undefined ? 'unknown' : passesFilter(filterOf(constraint, index), row) ? 'yes' : 'no'
      return { column: constraint.column, passed, text: constraintText(index.schema, constraint, passed) }
    }),
    fit,
    wish,
    gaps: fit
      .flatMap(({ requirements }) => requirements.filter(({ by }) => by === undefined))
      .sort((a, b) => b.most - a.most),
  }
}

function weightOf(criteria: readonly Criterion[], at: number): number {
  return shares(criteria.map(({ weight }) => weight))[at] as number
}

function criterionReason(criterion: Criterion, most: number, index: MatchIndex, row: number): CriterionReason {
  const store = index.stores.get(criterion.column)
  if (store instanceof ConceptStore && 'requirements' in criterion) {
    const weights = shares(criterion.requirements.map(({ weight }) => weight))
    const requirements = criterion.requirements.map((one, at) =>
      requirementReason(one, most * (weights[at] as number), store, row),
    )
    const points = requirements.length === 0 ? most : requirements.reduce((total, one) => total + one.points, 0)
    const text = shareText(index.schema, criterion, most === 0 ? 0 : points / most, false)
    return { column: criterion.column, points, most, unknown: false, requirements, text }
  }
  const share = sideScorer([criterion], index)(row)
  const unknown = store?.read(row) === undefined
  const text = shareText(index.schema, criterion, share, unknown)
  return { column: criterion.column, points: most * share, most, unknown, requirements: [], text }
}

function requirementReason(asked: Requirement, most: number, store: ConceptStore, row: number): RequirementReason {
  const { taxonomy } = store
  const accepted = taxonomy.accepted(store.numberOf(asked.concept))
  let best: { code: number; kind: 'same' | RelationKind; strength: number; worth: number } | undefined
  for (const code of store.codesIn(row)) {
    const found = accepted.find(({ concept }) => concept === code >> 3)
    const worth = found ? found.strength * levelShare(code & 7, asked.level) : 0
    if (found && worth > (best?.worth ?? 0)) best = { code, kind: found.kind, strength: found.strength, worth }
  }
  const level = best && (best.code & 7) !== UNTOLD ? best.code & 7 : undefined
  const reason = {
    concept: asked.concept,
    by: best && taxonomy.idOf(best.code >> 3),
    kind: best?.kind,
    strength: best?.strength ?? 0,
    level,
    wanted: asked.level ?? USUAL_LEVEL,
    points: most * (best?.worth ?? 0),
    most,
    mandatory: asked.mandatory === true,
  }
  return { ...reason, text: requirementText(taxonomy, reason) }
}
