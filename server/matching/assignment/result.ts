import type { Mode } from '@xinglin/matching'

/** A person and the opening they are for. */
export type PersonAndOpening = { readonly personId: string; readonly opportunityId: string }

/** One way of assigning, and what it costs. */
export type WayOfAssigning = {
  readonly made: readonly (PersonAndOpening & { readonly score: number })[]
  /** Sum of the scores, in ten-thousandths. */
  readonly total: number
  /** People without a place. */
  readonly unmet: number
  /** Pairs who would both rather have each other. */
  readonly blockingPairs: number
  /** Share of the best total that is lost, 0–1. */
  readonly lost: number
}

export type AssignmentResult = {
  readonly version: number
  readonly people: number
  readonly openings: number
  readonly places: number
  readonly ways: Readonly<Record<Mode, WayOfAssigning>>
}
