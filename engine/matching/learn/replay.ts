import { gainOf, type Impression, type Shown } from './log.ts'

const PLACES = 10

/**
 * How well weights would have ordered what was shown: nDCG@10, averaged over the lists in which anything happened. Each outcome is
 * weighed by how unlikely its row was to be shown and to be looked at where it stood (at most tenfold): without the second, the order
 * that made the logs would win against any other. How far down people look is an assumption, the usual one. Undefined where nothing happened.
 */
export function replay(logs: readonly Shown[], weights: readonly number[]): number | undefined {
  const scores = logs.flatMap(({ impressions }) => {
    const best = discounted([...impressions].sort((a, b) => worth(b) - worth(a)))
    if (best === 0) return []
    const scored = impressions.map((one) => ({ one, score: scoreOf(one, weights) }))
    scored.sort((a, b) => b.score - a.score || a.one.position - b.one.position)
    return [discounted(scored.map(({ one }) => one)) / best]
  })
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function discounted(order: readonly Impression[]): number {
  return order.slice(0, PLACES).reduce((sum, one, place) => sum + worth(one) / Math.log2(place + 2), 0)
}

function worth({ outcome, chance, position }: Impression): number {
  const looked = 1 / Math.log2(position + 2)
  return (2 ** gainOf(outcome) - 1) * Math.min(10, 1 / (chance * looked))
}

function scoreOf({ parts }: Impression, weights: readonly number[]): number {
  return parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0)
}
