import type { Comparison } from '@xinglin/matching'

/** What speaks for new weights: figures of the newest fifth of the lists, which the fit has not seen. */
export type Replayed = {
  readonly better: boolean
  readonly fitted: number
  readonly heldOut: number
  /** Days on which the first and the last list, and the first that was held out, were shown. */
  readonly from: string
  readonly until: string
  readonly heldOutFrom: string
  /** nDCG@10. */
  readonly current: number | null
  readonly proposed: number | null
  readonly compared: Comparison | null
}
