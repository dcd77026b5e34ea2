/** What became of somebody shown, from least to most; each counts as the gain of its place. */
export const OUTCOMES = ['shown', 'viewed', 'contacted', 'interviewed', 'hired', 'stayed'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Parts = readonly (number | null)[]

/** One row of a list that somebody saw. */
export interface Impression {
  /** From 0. */
  readonly position: number
  /** The share of every criterion, from 0 to 1, in the order of the weights; null for one that was not asked. */
  readonly parts: Parts
  /** How likely it was to be shown at all, above 0: 1 for the ranked, less for those explored. */
  readonly chance: number
  readonly outcome: Outcome
}

/** One list as it was shown. */
export interface Shown {
  readonly list: string
  /** When it was shown, in milliseconds. */
  readonly at: number
  /** Whom or what it was about: lists about the same are no separate witnesses. */
  readonly about: string
  readonly impressions: readonly Impression[]
}

export function gainOf(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome)
}
