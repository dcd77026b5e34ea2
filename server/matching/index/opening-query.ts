import { type Criterion, fitShare, type Query, type Requirement, type Taxonomy } from '@xinglin/matching'
import { FITS, toVector, type Weights } from '../learning/criteria.ts'
import type { OpeningRecord } from './records.ts'

/** What nobody would miss of a wish for pay: over the pay by this share it counts nothing. */
const SLACK = 0.25

/**
 * What an opening asks of people and what people ask of it, as one question. The same question ranks people for an opening and openings for
 * a person, so that both sides see the same score.
 */
export function openingQuery(
  opening: OpeningRecord,
  taxonomy: Taxonomy,
  asked: {
    readonly key: string
    readonly top: number
    readonly weights: Weights
    readonly exclude?: readonly string[]
  },
): Query {
  const { weights } = asked
  const requirements = requirementsOf(opening, taxonomy)
  const criteria: Criterion[] = []
  if (requirements.length > 0) criteria.push({ column: 'skills', weight: weights.skills, requirements })
  // Years are graded and none is refused for them; more than is asked for earns nothing.
  if (opening.years > 0 || criteria.length === 0)
    criteria.push({ column: 'years', weight: weights.years, reach: opening.years })
  const family = opening.role === undefined ? undefined : taxonomy.role(opening.role)?.family
  const wishes: Criterion[] = [{ column: 'wished_areas', weight: weights.wished_areas, anyOf: [opening.areaCode] }]
  if (family !== undefined) wishes.push({ column: 'wished_families', weight: weights.wished_families, anyOf: [family] })
  if (opening.pay !== undefined)
    wishes.push({
      column: 'wished_pay',
      weight: weights.wished_pay,
      upTo: opening.pay,
      slack: Math.max(1, opening.pay * SLACK),
    })
  return {
    key: asked.key,
    top: asked.top,
    exclude: asked.exclude ?? [],
    constraints: [
      { column: 'wished_kinds', anyOf: [opening.kind] },
      ...(opening.education === undefined ? [] : [{ column: 'education', atLeast: opening.education }]),
    ],
    criteria,
    wishes,
    alpha: fitShare(toVector(weights), FITS),
  }
}

/** The skills named; where none is, those its role is known by. What is not in the taxonomy is left to people. */
function requirementsOf(opening: OpeningRecord, taxonomy: Taxonomy): Requirement[] {
  const known = opening.skills.filter(({ skill }) => taxonomy.numberOf(skill) !== undefined)
  if (known.length > 0)
    return known.map(({ skill, level, must }) => ({
      concept: skill,
      level,
      weight: must ? 2 : 1,
      ...(must && { mandatory: true }),
    }))
  const role = opening.role === undefined ? undefined : taxonomy.role(opening.role)
  return (role?.skills ?? []).map(({ skill, weight }) => ({ concept: skill, weight: weight ?? 1 }))
}
