import { parentPort } from 'node:worker_threads'
import type { Order, Said } from './message.ts'
import { work } from './work.ts'

/* A thread that sweeps, built as a file of its own: build/sweep-thread.mjs. */
const say = (said: Said, handedOver: readonly ArrayBuffer[] = []) => parentPort?.postMessage(said, handedOver)
parentPort?.on('message', (order: Order) => {
  try {
    work(order, say)
  } catch (error) {
    say({ id: order.id, fault: String(error) })
  }
})
