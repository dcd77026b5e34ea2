import { type Proposal, propose, twoSided } from '@xinglin/matching'
import { FITS, HAND_WEIGHTS, toVector } from '../learning/criteria.ts'
import type { Ask } from './message.ts'

/** New weights and how they would have done on the newest lists, against those that rank now. Takes seconds: a matter for the thread. */
export const learn = ({ logs, weights }: Extract<Ask, { kind: 'learn' }>): Proposal =>
  propose(logs, toVector(weights), toVector(HAND_WEIGHTS), { scorer: (one) => twoSided(one, FITS) })
