import { gainOf, type Shown } from './log.ts'
import { ordered, unlikely, unseen } from './replay.ts'
import type { Scorer } from './score.ts'

const PLACES = 10
/** Two-sided 95 % of a normal distribution. */
const Z = 1.959964

/** What an order would have brought, by logs of another order, and how sure the difference is. */
export interface Comparison {
  /** Outcome for each place that is looked at, by the self-normalised estimate (SNIPS). */
  readonly current: number
  readonly proposed: number
  /** The same added up for each list and not normalised (IPS). */
  readonly currentSum: number
  readonly proposedSum: number
  /** Proposed less current, with the interval that holds the truth 95 times of 100. */
  readonly difference: number
  readonly low: number
  readonly high: number
  /** Lists, and how many persons or openings they were about: those are the witnesses. */
  readonly lists: number
  readonly witnesses: number
}

/**
 * Replays logs under two scores. A row counts as much as its place would be looked at (1/log₂(place + 2), ten places) and as many times as it was
 * unlikely to be shown and seen where it stood; self-normalised, so that chance does not favour the order that shows the unlikely. The interval is
 * of the linearised difference, with lists about the same person or opening taken together. Undefined with fewer than two witnesses.
 */
export function compare(logs: readonly Shown[], current: Scorer, proposed: Scorer): Comparison | undefined {
  const told = logs.map((one) => ({ about: one.about, old: sums(one, current), fresh: sums(one, proposed) }))
  const total = (of: (one: (typeof told)[number]) => number) => told.reduce((sum, one) => sum + of(one), 0)
  const [seenNow, seenThen] = [total(({ old }) => old.seen), total(({ fresh }) => fresh.seen)]
  if (seenNow === 0 || seenThen === 0) return undefined
  const [brought, wouldBring] = [total(({ old }) => old.gain), total(({ fresh }) => fresh.gain)]
  const [before, after] = [brought / seenNow, wouldBring / seenThen]
  const apart = new Map<string, number>()
  for (const { about, old, fresh } of told) {
    const residual = (fresh.gain - after * fresh.seen) / seenThen - (old.gain - before * old.seen) / seenNow
    apart.set(about, (apart.get(about) ?? 0) + residual)
  }
  const witnesses = apart.size
  if (witnesses < 2) return undefined
  const squares = [...apart.values()].reduce((sum, one) => sum + one * one, 0)
  const error = Math.sqrt((squares * witnesses) / (witnesses - 1))
  const difference = after - before
  return {
    current: before,
    proposed: after,
    currentSum: brought / told.length,
    proposedSum: wouldBring / told.length,
    difference,
    low: difference - Z * error,
    high: difference + Z * error,
    lists: told.length,
    witnesses,
  }
}

function sums({ impressions }: Shown, score: Scorer) {
  let [gain, seen] = [0, 0]
  for (const [place, one] of ordered(impressions, score).slice(0, PLACES).entries()) {
    const counts = unlikely(one) / Math.log2(place + 2)
    // Whether it was looked at nobody saw: what came of it makes up for that, the count of rows need not.
    gain += counts * unseen(one) * gainOf(one.outcome)
    seen += counts
  }
  return { gain, seen }
}
