import { type Localised, sha256 } from '@xinglin/base'
import type { RelationKind, RoleData, SkillData, TaxonomyData } from './data.ts'

/** What a requirement accepts: the concept itself at 1, and what counts for it. */
export interface Accepted {
  /** Number of the concept that a row may have. */
  readonly concept: number
  readonly kind: 'same' | RelationKind
  readonly strength: number
  readonly source: Localised | undefined
}

/** Concepts are numbered from 0 in the order skills, roles. */
export interface Taxonomy {
  readonly version: string
  /** Names the content, so that a snapshot of another taxonomy is not read. */
  readonly hash: string
  readonly size: number
  readonly data: TaxonomyData
  numberOf(id: string): number | undefined
  idOf(number: number): string
  titleOf(number: number): Localised
  /** What a requirement of this concept accepts, strongest first, at most 25. */
  accepted(number: number): readonly Accepted[]
  /** The requirements that this concept counts for. */
  countsFor(number: number): Int32Array
  role(id: string): RoleData | undefined
}

/** One step of relations widens a requirement to at most so many concepts; more would make everybody fit. */
export const WIDEST = 25
/** Levels take three of sixteen bits. */
export const MOST_CONCEPTS = 8191

/** Throws RangeError at an id that is there twice, a relation that leads nowhere or a strength outside (0, 1]. */
export function buildTaxonomy(data: TaxonomyData): Taxonomy {
  const concepts: readonly SkillData[] = [...data.skills, ...data.roles]
  if (concepts.length > MOST_CONCEPTS) throw new RangeError(`more than ${MOST_CONCEPTS} concepts`)
  const numbers = new Map<string, number>()
  for (const [number, { id }] of concepts.entries()) {
    if (numbers.has(id)) throw new RangeError(`"${id}" is there twice`)
    numbers.set(id, number)
  }
  const accepted = concepts.map((_, concept): Accepted[] => [{ concept, kind: 'same', strength: 1, source: undefined }])
  const numberOf = (id: string): number => {
    const number = numbers.get(id)
    if (number === undefined) throw new RangeError(`no concept "${id}"`)
    return number
  }
  const add = (from: number, to: number, kind: RelationKind, strength: number, source: Localised) => {
    if (!(strength > 0 && strength <= 1)) throw new RangeError(`strength ${strength} is outside (0, 1]`)
    accepted[to]?.push({ concept: from, kind, strength, source })
  }
  for (const { from, to, kind, strength, back, source } of data.relations) {
    add(numberOf(from), numberOf(to), kind, strength, source)
    if (back !== undefined) add(numberOf(to), numberOf(from), turned(kind), back, source)
  }
  const widened = accepted.map(strongest)
  const countsFor = concepts.map(() => [] as number[])
  for (const [to, list] of widened.entries()) for (const { concept } of list) countsFor[concept]?.push(to)
  const reverse = countsFor.map((list) => Int32Array.from(list))
  const roles = new Map(data.roles.map((role) => [role.id, role]))
  return {
    version: data.version,
    hash: sha256(JSON.stringify([data.version, concepts.map(({ id }) => id), widened])),
    size: concepts.length,
    data,
    numberOf: (id) => numbers.get(id),
    idOf: (number) => at(concepts, number).id,
    titleOf: (number) => at(concepts, number).title,
    accepted: (number) => at(widened, number),
    countsFor: (number) => at(reverse, number),
    role: (id) => roles.get(id),
  }
}

function turned(kind: RelationKind): RelationKind {
  return kind === 'narrower' ? 'broader' : kind === 'broader' ? 'narrower' : kind
}

/** A concept that counts in two ways counts by the stronger. */
function strongest(list: readonly Accepted[]): readonly Accepted[] {
  const best = new Map<number, Accepted>()
  for (const one of list) {
    const known = best.get(one.concept)
    if (!known || known.strength < one.strength) best.set(one.concept, one)
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength || a.concept - b.concept).slice(0, WIDEST)
}

function at<Item>(list: readonly Item[], number: number): Item {
  const item = list[number]
  if (item === undefined) throw new RangeError(`no concept ${number}`)
  return item
}
