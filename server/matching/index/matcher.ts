import {
  buildTaxonomy,
  MatchIndex,
  rowOf,
  type Schema,
  type Taxonomy,
  type TaxonomyData,
  ValueFault,
} from '@xinglin/matching'
import { assign } from './assign.ts'
import { learn } from './learn.ts'
import { listOpenings } from './list-openings.ts'
import { listProfiles } from './list-profiles.ts'
import type { Answer, Ask, Changes } from './message.ts'
import type { OpeningRecord } from './records.ts'

/** Whoever wishes for the same lies together in the index, which passes over the pages of others. */
function bySameWishes(profiles: Changes['profiles']): Changes['profiles'] {
  const keyed = profiles.map((one) => ({
    one,
    key: [one.wished_families, one.wished_areas, one.wished_kinds].join(' '),
  }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one)
}

/** People and openings of one city, ready to be ranked. Runs in a thread, or here when that is down: the same answers. */
export class Matcher {
  readonly schema: Schema
  readonly taxonomy: Taxonomy
  readonly profiles: MatchIndex
  readonly openings = new Map<string, OpeningRecord>()

  /** Throws SchemaFault at a column that must not be. */
  constructor(schema: Schema, taxonomy: TaxonomyData) {
    this.schema = schema
    this.taxonomy = buildTaxonomy(taxonomy)
    this.profiles = new MatchIndex(schema, this.taxonomy)
  }

  /** Takes changes in. A row with a value that does not fit is left out: a list without it is better than no list. */
  take({ profiles, goneProfiles, openings, goneOpenings, version }: Changes): void {
    for (const id of goneProfiles) this.profiles.remove(id)
    for (const { id, ...record } of bySameWishes(profiles)) {
      try {
        this.profiles.put(rowOf(this.schema, id, this.#known(record)))
      } catch (error) {
        if (!(error instanceof ValueFault)) throw error
        this.profiles.remove(id)
      }
    }
    for (const id of goneOpenings) this.openings.delete(id)
    for (const one of openings) this.openings.set(one.id, one)
    this.profiles.version = Math.max(this.profiles.version, version)
  }

  answer(ask: Ask): Answer {
    if (ask.kind === 'profiles') return listProfiles(this, ask)
    if (ask.kind === 'openings') return listOpenings(this, ask)
    if (ask.kind === 'learn') return learn(ask)
    return assign(this, ask)
  }

  /** Skills that the taxonomy does not know any more are left out. */
  #known<T extends { readonly skills: readonly { readonly concept: string }[] }>(record: T): T {
    return { ...record, skills: record.skills.filter(({ concept }) => this.taxonomy.numberOf(concept) !== undefined) }
  }
}
