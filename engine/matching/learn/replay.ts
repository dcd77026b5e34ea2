import { gainOf, type Impression, type Shown } from './log.ts'
import type { Scorer } from './score.ts'

const PLACES = 10

/**
 * How well a score would have ordered what was shown: nDCG@10, averaged over the lists in which anything happened. Each outcome is
 * weighed by how unlikely its row was to be shown (at most tenfold) and to be looked at where it stood: without the second, the order
 * that made the logs would win against any other. How far down people look is an assumption, the usual one. Undefined where nothing happened.
 */
export function replay(logs: readonly Shown[], score: Scorer): number | undefined {
  const scores = logs.flatMap(({ impressions }) => {
    const best = discounted([...impressions].sort((a, b) => worth(b) - worth(a)))
    if (best === 0) return []
    return [discounted(ordered(impressions, score)) / best]
  })
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function discounted(order: readonly Impression[]): number {
  return order.slice(0, PLACES).reduce((sum, one, place) => sum + worth(one) / Math.log2(place + 2), 0)
}

/** A list as this score would have put it. */
export function ordered(impressions: readonly Impression[], score: Scorer): readonly Impression[] {
  const scored = impressions.map((one) => ({ one, by: score(one.parts) }))
  scored.sort((a, b) => b.by - a.by || a.one.position - b.one.position)
  return scored.map(({ one }) => one)
}

/** How many times a row counts that was unlikely to be shown: at most tenfold, so that no single one decides. */
export const unlikely = ({ chance }: Impression): number => Math.min(10, 1 / chance)

/** How many times what came of a row counts: where it stood it was looked at less the lower that was. */
export const unseen = ({ position }: Impression): number => Math.log2(position + 2)

const worth = (one: Impression): number => (2 ** gainOf(one.outcome) - 1) * unlikely(one) * unseen(one)
