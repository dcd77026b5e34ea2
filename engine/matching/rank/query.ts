/** What a row must have. A row of which it is unknown is kept and says so, unless `unknown: 'drop'`. */
export type Constraint = { readonly column: string; readonly unknown?: 'keep' | 'drop' } & (
  | { readonly is: boolean }
  | { readonly atLeast: string | number }
  | { readonly atMost: number }
  | { readonly anyOf: readonly string[] }
  | { readonly noneOf: readonly string[] }
)

/** One concept asked for. */
export interface Requirement {
  readonly concept: string
  /** Share within its criterion; the sum does not matter. */
  readonly weight: number
  /** From 1 to 5; 3 where it is left out. */
  readonly level?: number | undefined
  /** Without it, or something that counts for it, a row is not shown. */
  readonly mandatory?: boolean | undefined
  /** A mandatory requirement may ask for a better answer than any: 1 is the concept itself at the full level. */
  readonly least?: number | undefined
}

/** What makes a row fit better: from 0 to 1 each, weighed. What is unknown counts half. */
export type Criterion = { readonly column: string; readonly weight: number } & (
  | { readonly requirements: readonly Requirement[] }
  /** 1 from here on, less in proportion beneath; more than is asked for earns nothing (years would tell the age). */
  | { readonly reach: string | number }
  /** 1 up to here, then falling to 0 over `slack`. */
  | { readonly upTo: number; readonly slack: number }
  | { readonly anyOf: readonly string[] }
)

export interface Query {
  /** Names the query: ties are broken by a hash of it and the row's id, so that nobody gains by having come first. */
  readonly key: string
  readonly constraints: readonly Constraint[]
  /** What is asked of the row. */
  readonly criteria: readonly Criterion[]
  /** What the row asks of the other side; with it both scores are shown and their weighted geometric mean ranks. */
  readonly wishes?: readonly Criterion[] | undefined
  /** Weight of what is asked of the row against what it asks; 0.5 where it is left out. */
  readonly alpha?: number | undefined
  /** Ids that are not to be shown: conflicts of interest, those seen already. */
  readonly exclude?: readonly string[] | undefined
  readonly top: number
}

/** One row of an answer; scores from 0 to 1. */
export interface Ranked {
  readonly id: string
  readonly score: number
  /** What is asked of the row. */
  readonly fit: number
  /** What the row asks; undefined where the query has no wishes. */
  readonly wish: number | undefined
}

export interface Answer {
  /** The index's version: what it had taken in. */
  readonly version: number
  /** How many rows pass every constraint and mandatory requirement. */
  readonly passing: number
  readonly rows: readonly Ranked[]
}

/** A query that asks for what the schema does not have. */
export class QueryFault extends Error {}

/** A concept asked for without a level, or held without one, is meant at 3 of 5. */
export const USUAL_LEVEL = 3
/** What an unknown value earns where a criterion asks for it. */
export const UNKNOWN_SHARE = 0.5
