import type { Localised } from '@xinglin/base'

/** One value of a list, with what people read. */
export interface Choice {
  readonly code: string
  readonly title: Localised
}

interface Named {
  readonly name: string
  readonly title: Localised
}

/** Yes or no; not told counts as unknown. */
export type FlagColumn = Named & { readonly kind: 'flag' }
/** An ordered list, from the lowest to the highest: education, title level. At most 15 levels. */
export type LevelColumn = Named & { readonly kind: 'level'; readonly levels: readonly Choice[] }
/** Any number of at most 32 values: counties, kinds of job. */
export type SetColumn = Named & { readonly kind: 'set'; readonly values: readonly Choice[] }
/** A whole number from 0 to 65,534: hundreds of yuan a month, months of experience, days since 2000-01-01. */
export type NumberColumn = Named & { readonly kind: 'number'; readonly unit: Localised }
/** One id out of very many: the employer, the university. */
export type IdColumn = Named & { readonly kind: 'id' }
/** Concepts of the taxonomy with a level from 1 to 5. `filters: false` saves a bitset a concept where none is ever mandatory. */
export type ConceptsColumn = Named & { readonly kind: 'concepts'; readonly filters?: boolean }

export type Column = FlagColumn | LevelColumn | SetColumn | NumberColumn | IdColumn | ConceptsColumn

/** What a row has of a concept; a level nobody told counts as 3 of 5, and the reasons say that it was not told. */
export interface Held {
  readonly concept: string
  readonly level?: number | undefined
}

export type Value = boolean | number | string | readonly string[] | readonly Held[]

/** One person, job, expert, bed. What is left out is unknown: it neither passes nor fails. */
export interface Row {
  /** A UUID. */
  readonly id: string
  readonly values: Readonly<Record<string, Value | null | undefined>>
}

/** Which rows there are: people, jobs, experts, commissioners, disciplines, beds differ in nothing but this. */
export interface Schema {
  readonly name: string
  readonly columns: readonly Column[]
}
