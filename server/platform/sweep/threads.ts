import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkout } from '../database/index.ts'

/** Where the thread's program lies once it is built; sources cannot be run in a thread. */
export const threadFile = (): string => join(checkout(), 'build', 'sweep-thread.mjs')

/** More would only wait for each other: the database and the pages want a processor too. */
const MOST = 4

const idle = new Map<string, Worker[]>()

/** As many threads as the machine bears, or as are asked for; none where they are not built. */
export function takeThreads(wanted: number | undefined, file: string): Worker[] {
  if (!existsSync(file)) return []
  const count = wanted ?? Math.min(MOST, Math.max(1, availableParallelism() - 1))
  const kept = idle.get(file) ?? []
  const taken = Array.from({ length: count }, () => kept.pop() ?? new Worker(file))
  for (const thread of taken) thread.ref()
  return taken
}

/** Keeps threads for the next pass: starting one costs more than a small pass takes. */
export function giveBack(threads: readonly Worker[], file: string): void {
  for (const thread of threads) thread.unref()
  idle.set(file, [...(idle.get(file) ?? []), ...threads])
}

/** Ends the threads that are waiting for work. */
export async function endThreads(): Promise<void> {
  const all = [...idle.values()].flat()
  idle.clear()
  await Promise.all(all.map((thread) => thread.terminate()))
}
