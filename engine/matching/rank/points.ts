import { UNTOLD } from '../index/concepts.ts'
import { USUAL_LEVEL } from './query.ts'

/** How far a level held meets the level asked for: in proportion, and never more than whole. */
export function levelShare(held: number, wanted: number | undefined): number {
  return Math.min(1, (held === UNTOLD ? USUAL_LEVEL : held) / (wanted ?? USUAL_LEVEL))
}

/** How far a number reaches what is asked for; nothing asked for is reached by all. */
export function reachShare(has: number, wanted: number): number {
  return wanted <= 0 ? 1 : Math.min(1, has / wanted)
}

/** 1 up to the limit, then falling to 0 over the slack. */
export function upToShare(has: number, limit: number, slack: number): number {
  if (has <= limit) return 1
  return slack <= 0 ? 0 : Math.max(0, 1 - (has - limit) / slack)
}

/** Both sides in one number: the weighted geometric mean, so that a side that says 0 is not outvoted. */
export function both(fit: number, wish: number, alpha: number): number {
  return alpha === 0.5 ? Math.sqrt(fit * wish) : fit ** alpha * wish ** (1 - alpha)
}

/** Weights as shares of their sum; throws RangeError when one is negative or all are zero. */
export function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (weights.length === 0) return []
  if (!(sum > 0) || weights.some((weight) => !(weight >= 0))) throw new RangeError('weights are positive numbers')
  return weights.map((weight) => weight / sum)
}
