import { type BlockSums, runnerFor } from '@xinglin/policy'
import { NEXT, type Order, type Said, STOP } from './message.ts'

/** Blocks between two reports: often enough for a bar that moves, seldom enough to cost nothing. */
const TOGETHER = 8

/** Takes block after block until none is left or the pass is called off; `say` hands the sums over. */
export function work(
  { id, task, counters }: Order,
  say: (said: Said, handedOver: readonly ArrayBuffer[]) => void,
): void {
  const run = runnerFor(task)
  let done: { block: number; sums: readonly BlockSums[] }[] = []
  const report = (over: boolean) => {
    const arrays = done.flatMap(({ sums }) => sums.flatMap((one) => (typeof one === 'number' ? [] : [one.buffer])))
    say({ id, blocks: done, over }, arrays as ArrayBuffer[])
    done = []
  }
  for (;;) {
    const block = Atomics.add(counters, NEXT, 1)
    if (block >= task.blocks || Atomics.load(counters, STOP) === 1) break
    done.push({ block, sums: run(block) })
    if (done.length === TOGETHER) report(false)
  }
  report(true)
}
