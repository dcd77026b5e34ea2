import { type Comparison, compare } from './compare.ts'
import { type FitOptions, fitWeights } from './fit.ts'
import type { Shown } from './log.ts'
import { replay } from './replay.ts'
import type { Scorer } from './score.ts'

/** Persons or openings of the held-out fifth whose lists something came of; fewer tell nothing. */
const ENOUGH = 30

/** New weights and what speaks for them. Nothing here puts them to use: a person does, and only where `better`. */
export interface Proposal {
  readonly weights: readonly number[]
  /** nDCG@10 of the held-out lists in which anything happened. */
  readonly current: number | undefined
  readonly proposed: number | undefined
  /** What the held-out lists would have brought. */
  readonly replayed: Comparison | undefined
  /** The replay on lists that the fit has not seen is better, beyond chance. */
  readonly better: boolean
  readonly fitted: number
  readonly heldOut: number
  /** When the first of the lists that were held out was shown. */
  readonly heldOutFrom: number | undefined
}

export interface ProposeOptions extends FitOptions {
  /** How weights put a row in order; for logs of one side their sum is enough. */
  readonly scorer: (weights: readonly number[]) => Scorer
}

/** Fits on the older four lists of five and compares on the newest fifth: what was learnt has to hold for what came later. */
export function propose(
  logs: readonly Shown[],
  current: readonly number[],
  hand: readonly number[],
  { scorer, ...options }: ProposeOptions,
): Proposal {
  const byTime = [...logs].sort((a, b) => a.at - b.at || (a.list < b.list ? -1 : 1))
  const cut = Math.floor(byTime.length * 0.8)
  const [training, heldOut] = [byTime.slice(0, cut), byTime.slice(cut)]
  const weights = fitWeights(training, hand, options)
  const [now, then] = [scorer(current), scorer(weights)]
  const replayed = compare(heldOut, now, then)
  const happened = heldOut.filter(({ impressions }) => impressions.some(({ outcome }) => outcome !== 'shown'))
  const witnesses = new Set(happened.map(({ about }) => about)).size
  return {
    weights,
    current: replay(heldOut, now),
    proposed: replay(heldOut, then),
    replayed,
    better: witnesses >= ENOUGH && replayed !== undefined && replayed.low > 0,
    fitted: training.length,
    heldOut: heldOut.length,
    heldOutFrom: heldOut[0]?.at,
  }
}
