import { seedOf } from '../index/ids.ts'
import { type FitOptions, fitWeights, normalised } from './fit.ts'
import type { Shown } from './log.ts'
import { replay } from './replay.ts'

/** Lists of the held-out fifth in which something happened; fewer tell nothing. */
const ENOUGH = 30

/** New weights and what speaks for them. Nothing here puts them to use: a person does, and only where `better`. */
export interface Proposal {
  readonly weights: readonly number[]
  readonly current: number | undefined
  readonly proposed: number | undefined
  /** The replay on lists that the fit has not seen is better. */
  readonly better: boolean
  readonly fitted: number
  readonly heldOut: number
}

/** Fits on four lists of five and compares on the fifth; which list is held out hangs on its id alone. */
export function propose(
  logs: readonly Shown[],
  current: readonly number[],
  hand: readonly number[],
  options?: FitOptions,
): Proposal {
  const isHeldOut = ({ list }: Shown) => (seedOf(list) >>> 0) % 5 === 0
  const heldOut = logs.filter((one) => isHeldOut(one) && one.impressions.some(({ outcome }) => outcome !== 'shown'))
  const training = logs.filter((one) => !isHeldOut(one))
  const weights = fitWeights(training, hand, options)
  const [before, after] = [replay(heldOut, normalised(current)), replay(heldOut, weights)]
  const better = heldOut.length >= ENOUGH && before !== undefined && after !== undefined && after > before
  return { weights, current: before, proposed: after, better, fitted: training.length, heldOut: heldOut.length }
}
