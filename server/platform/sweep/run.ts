import type { Worker } from 'node:worker_threads'
import { keepSums, type Plan, runnerFor, type Snapshot, type SweepTask, type Swept, taskFor } from '@xinglin/policy'
import { type Order, type Said, STOP } from './message.ts'
import { giveBack, takeThreads, threadFile } from './threads.ts'

export type SweepOptions = {
  /** A pass over the same snapshot: what has not changed since is not reckoned again. */
  readonly before?: Swept
  /** How many threads; as many as the machine bears where it is left out, and 0 for the caller's own. */
  readonly threads?: number
  /** Called off, the pass ends within a block and throws the signal's reason. */
  readonly signal?: AbortSignal
  readonly progress?: (done: number, of: number) => void
  /** Another program than build/sweep-thread.mjs. */
  readonly file?: string
}

let orders = 0

/**
 * Runs a pass in threads that read the snapshot and write the answers where they are. Without threads it runs here, block by block, and
 * lets others in between. Throws the signal's reason when it is called off, and what a thread met.
 */
export async function runSweep(plan: Plan, snapshot: Snapshot, options: SweepOptions = {}): Promise<Swept> {
  options.signal?.throwIfAborted()
  const task = taskFor(plan, snapshot, options.before)
  if (task.fresh.length === 0) return task
  const file = options.file ?? threadFile()
  const threads = options.threads === 0 ? [] : takeThreads(options.threads, file)
  if (threads.length === 0) return runHere(task, options)
  try {
    await inThreads(task, threads, options)
  } catch (error) {
    for (const thread of threads) void thread.terminate()
    throw error
  }
  giveBack(threads, file)
  options.signal?.throwIfAborted()
  return task
}

async function runHere(task: SweepTask, { signal, progress }: SweepOptions): Promise<Swept> {
  const run = runnerFor(task)
  for (let block = 0; block < task.blocks; block++) {
    keepSums(task, block, run(block))
    progress?.(block + 1, task.blocks)
    if (block % 4 === 3) await new Promise(setImmediate)
    signal?.throwIfAborted()
  }
  return task
}

function inThreads(task: SweepTask, threads: readonly Worker[], { signal, progress }: SweepOptions): Promise<void> {
  orders += 1
  const order: Order = { id: orders, task, counters: new Int32Array(new SharedArrayBuffer(8)) }
  const stop = () => Atomics.store(order.counters, STOP, 1)
  signal?.addEventListener('abort', stop, { once: true })
  let [done, working] = [0, threads.length]
  const off: (() => void)[] = []
  return new Promise<void>((resolve, reject) => {
    const ended = () => reject(new Error('a sweeping thread ended'))
    for (const thread of threads) {
      const heard = (said: Said) => {
        if (said.id !== order.id) return
        if ('fault' in said) return reject(new Error(said.fault))
        for (const { block, sums } of said.blocks) keepSums(task, block, sums)
        done += said.blocks.length
        if (said.blocks.length > 0) progress?.(done, task.blocks)
        if (said.over) working -= 1
        if (working === 0) resolve()
      }
      thread.on('error', reject).on('exit', ended).on('message', heard)
      off.push(() => thread.off('error', reject).off('exit', ended).off('message', heard))
      thread.postMessage(order)
    }
  }).finally(() => {
    signal?.removeEventListener('abort', stop)
    for (const one of off) one()
  })
}
