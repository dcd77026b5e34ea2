import { UNKNOWN_SHARE } from '../rank/query.ts'
import { gainOf, type Shown } from './log.ts'

export interface FitOptions {
  /** How strongly the hand-set weights hold, as if so many impressions said the same. */
  readonly pull?: number
  /** An impression counts at most so many times, however unlikely it was to be shown. */
  readonly most?: number
  /** From this outcome on it was a success: 2 is contacted. */
  readonly success?: number
  readonly steps?: number
}

/**
 * Weights by logistic regression, never negative, pulled towards the hand-set ones, each impression weighed by how unlikely it was to
 * be shown. The answer sums to 1. The position stands in the model, so that what was only seen first does not count as better.
 * Pure and the same for the same logs; throws RangeError when a part is missing or a chance is not above 0.
 */
export function fitWeights(logs: readonly Shown[], hand: readonly number[], options: FitOptions = {}): number[] {
  const { pull = 200, most = 10, success = 2, steps = 400 } = options
  const rows = logs.flatMap(({ impressions }) => impressions)
  for (const { parts, chance } of rows)
    if (parts.length !== hand.length || !(chance > 0 && chance <= 1))
      throw new RangeError('every impression has a part for each weight and a chance above 0')
  if (rows.length === 0) return normalised(hand)
  const prior = normalised(hand)
  // What a list did not ask is the same for all on it: it counts as what is not known does.
  const told = rows.map((row) => ({ ...row, parts: row.parts.map((part) => part ?? UNKNOWN_SHARE) }))
  const examples = told.map(({ parts, position, chance, outcome }) => ({
    parts,
    along: parts.reduce((sum, part, at) => sum + part * (prior[at] as number), 0),
    seen: 1 / Math.log2(position + 2),
    counts: Math.min(most, 1 / chance),
    right: gainOf(outcome) >= success ? 1 : 0,
  }))
  const total = examples.reduce((sum, { counts }) => sum + counts, 0)
  // The scale is learnt first, along the hand-set weights; then every weight by itself, pulled to that scale.
  let goal: readonly number[] = []
  const first = descend([0], 0)
  const scale = Math.max(first.weights[0] as number, 1e-3)
  goal = prior.map((weight) => weight * scale)
  const found = descend(goal, pull / total, first)
  return normalised(found.weights)

  /** Accelerated steps, small enough for parts up to 1; the pull is taken exactly, so that a strong one cannot overshoot. */
  function descend(start: readonly number[], hold: number, from?: { readonly base: number; readonly place: number }) {
    const single = from === undefined
    const step = 4 / (start.length + 2)
    let now = [from?.base ?? 0, from?.place ?? 0, ...start]
    let before = now
    for (let n = 0; n < steps; n++) {
      const ahead = now.map((value, at) => value + (n / (n + 3)) * (value - (before[at] as number)))
      const slope = ahead.map(() => 0)
      for (const { parts, along, seen, counts, right } of examples) {
        const x = single ? [along] : parts
        let sum = (ahead[0] as number) + (ahead[1] as number) * seen
        for (let at = 0; at < x.length; at++) sum += (x[at] as number) * (ahead[at + 2] as number)
        const miss = (counts / total) * (1 / (1 + Math.exp(-sum)) - right)
        slope[0] = (slope[0] as number) + miss
        slope[1] = (slope[1] as number) + miss * seen
        for (let at = 0; at < x.length; at++) slope[at + 2] = (slope[at + 2] as number) + miss * (x[at] as number)
      }
      before = now
      now = ahead.map((value, at) => {
        const moved = value - step * (slope[at] as number)
        if (at < 2) return moved
        return Math.max(0, (moved + step * hold * (goal[at - 2] ?? 0)) / (1 + step * hold))
      })
    }
    return { base: now[0] as number, place: now[1] as number, weights: now.slice(2) }
  }
}

/** Weights that sum to 1; throws RangeError when all are 0 or one is negative. */
export function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (!(sum > 0) || weights.some((weight) => weight < 0)) throw new RangeError('weights are positive numbers')
  return weights.map((weight) => weight / sum)
}
