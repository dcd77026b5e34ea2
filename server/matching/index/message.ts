import type { Localised } from '@xinglin/base'
import type { Proposal, Schema, Shown, TaxonomyData } from '@xinglin/matching'
import type { AssignmentResult, PersonAndOpening } from '../assignment/result.ts'
import type { Weights } from '../learning/criteria.ts'
import type { OpeningRecord, ProfileRecord } from './records.ts'

/** What changed: whole rows, and ids of what is no longer to be found. Safe to be taken in twice. */
export type Changes = {
  readonly profiles: readonly ProfileRecord[]
  readonly goneProfiles: readonly string[]
  readonly openings: readonly OpeningRecord[]
  readonly goneOpenings: readonly string[]
  /** Moment up to which everything is in, in milliseconds. */
  readonly version: number
}

type Listed = {
  /** Names the list: ties and the places of exploration are drawn by it. */
  readonly key: string
  readonly exclude: readonly string[]
  readonly places: number
  readonly explored: number
}

/** Weights that a list is ranked by. */
type Weighted = { readonly weights: Weights }

export type Ask = Weighted & Question

export type Question =
  | ({ readonly kind: 'profiles'; readonly opening: OpeningRecord } & Listed)
  | ({ readonly kind: 'openings'; readonly profile: ProfileRecord } & Listed)
  | {
      readonly kind: 'assign'
      readonly openings: readonly (OpeningRecord & { readonly places: number })[]
      readonly fixed: readonly PersonAndOpening[]
      readonly excluded: readonly PersonAndOpening[]
      /** People who are not to be assigned. */
      readonly exclude: readonly string[]
    }
  /** New weights from what became of lists: `weights` are those that rank now. */
  | { readonly kind: 'learn'; readonly logs: readonly Shown[] }

export type ListRow = {
  readonly id: string
  readonly score: number
  readonly fit: number
  readonly wish: number
  readonly parts: readonly (number | null)[]
  readonly chance: number
  readonly explored: boolean
  readonly reasons: readonly Localised[]
  readonly wishes: readonly Localised[]
  readonly gaps: readonly Localised[]
}

export type ListAnswer = {
  readonly version: number
  readonly taxonomy: string
  readonly passing: number
  readonly rows: readonly ListRow[]
  readonly loosened: readonly { readonly text: Localised; readonly more: number }[]
}

export type Answer = ListAnswer | AssignmentResult | Proposal

/** To the thread and back. */
export type Order =
  | { readonly id: number; readonly open: { readonly schema: Schema; readonly taxonomy: TaxonomyData } }
  | { readonly id: number; readonly changes: Changes }
  | { readonly id: number; readonly ask: Ask }
export type Said = { readonly id: number; readonly answer?: Answer; readonly fault?: string }
