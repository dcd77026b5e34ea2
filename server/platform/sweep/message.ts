import type { BlockSums, SweepTask } from '@xinglin/policy'

/** What a thread is given: the task, whose arrays it shares, and two counters it shares with the others. */
export type Order = {
  readonly id: number
  readonly task: SweepTask
  /** At `NEXT` the block nobody has taken yet; at `STOP` 1 once the pass is called off. */
  readonly counters: Int32Array
}
export const NEXT = 0
export const STOP = 1

/** Blocks a thread has done since it last said so, or that it has nothing more to do. */
export type Said =
  | {
      readonly id: number
      readonly blocks: readonly { readonly block: number; readonly sums: readonly BlockSums[] }[]
      readonly over: boolean
    }
  | { readonly id: number; readonly fault: string }
