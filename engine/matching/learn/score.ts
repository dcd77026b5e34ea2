import { both } from '../rank/points.ts'
import type { Parts } from './log.ts'

/** Puts the shares of a row into one number; the order of a list is by it. */
export type Scorer = (parts: Parts) => number

/** Weights of criteria on one side only: their weighted sum. What was not asked counts nothing. */
export const oneSided =
  (weights: readonly number[]): Scorer =>
  (parts) =>
    parts.reduce<number>((sum, part, at) => sum + (part ?? 0) * (weights[at] ?? 0), 0)

/**
 * Scores as a two-sided query does: the first `fits` weights are of what is asked of the row, the others of what it wishes. A side's weights are
 * shared among what was asked; how much the side itself counts is the share of all its weights.
 */
export function twoSided(weights: readonly number[], fits: number): Scorer {
  const alpha = fitShare(weights, fits)
  const side = (parts: Parts, from: number, to: number) => {
    let [sum, most] = [0, 0]
    for (let at = from; at < to; at++) {
      const part = parts[at]
      if (part === null || part === undefined) continue
      sum += part * (weights[at] ?? 0)
      most += weights[at] ?? 0
    }
    return most === 0 ? 1 : sum / most
  }
  return (parts) => both(side(parts, 0, fits), side(parts, fits, weights.length), alpha)
}

/** How much what is asked counts against what is wished, 0–1: the `alpha` of a query with these weights. */
export function fitShare(weights: readonly number[], fits: number): number {
  const total = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0)
  return total(weights.slice(0, fits)) / total(weights)
}
