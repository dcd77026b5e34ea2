import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkout } from '../../platform/database/index.ts'
import { errorForLog } from '../../platform/log-error.ts'
import type { Stop } from '../ticker.ts'
import type { Work } from './work.ts'

/** Milliseconds after which an ended thread is started again. */
const AGAIN = 1_000
/** Milliseconds a thread has to end its rounds in; what it breaks off is rolled back and done after the next start. */
const LONGEST = 5_000

/** Runs the program of the background in a thread of its own, so that no request waits for it to think; one that ends by itself is started again. */
export function startBackground(work: Work): Stop {
  let stopped = false
  let again: NodeJS.Timeout | undefined
  let thread = run()
  function run(): Worker {
    const started = new Worker(join(checkout(), 'build', 'background-thread.mjs'), { workerData: work })
    started.on('error', (error) => console.error('background failed', JSON.stringify(errorForLog(error))))
    started.on('exit', () => {
      if (stopped) return
      again = setTimeout(() => {
        thread = run()
      }, AGAIN)
    })
    return started
  }
  return async () => {
    stopped = true
    clearTimeout(again)
    const ended = new Promise((resolve) => thread.once('exit', resolve))
    thread.postMessage('stop')
    const late = setTimeout(() => void thread.terminate(), LONGEST)
    if (thread.threadId !== -1) await ended
    clearTimeout(late)
  }
}
