import { parentPort } from 'node:worker_threads'
import { Matcher } from './matcher.ts'
import type { Order, Said } from './message.ts'

/* The thread that ranks for one city, built as a file of its own: build/matching-thread.mjs. One thread writes and answers. */
let matcher: Matcher | undefined
const say = (said: Said) => parentPort?.postMessage(said)

parentPort?.on('message', (order: Order) => {
  try {
    if ('open' in order) matcher = new Matcher(order.open.schema, order.open.taxonomy)
    else if (!matcher) throw new Error('not opened yet')
    else if ('changes' in order) matcher.take(order.changes)
    else return say({ id: order.id, answer: matcher.answer(order.ask) })
    say({ id: order.id })
  } catch (error) {
    say({ id: order.id, fault: String(error) })
  }
})
