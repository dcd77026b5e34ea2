/*
 * Reads a sheet in a thread of its own with memory of its own: what a file can do to it, it does to nobody else. Plain JavaScript, because it runs from here
 * whether the server runs from its sources or from build/. Hands over as many rows as are asked for, and reads on when asked again.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { readRows } from './rows.mjs'

const pieces = readRows(workerData.bytes, workerData.most)
const waiting = []
let [total, done] = [0, false]

parentPort.on('message', (count) => {
  try {
    while (!done && waiting.length < count) {
      const next = pieces.next()
      if (next.done) done = true
      else {
        total = next.value.total
        waiting.push(...next.value.rows)
      }
    }
    parentPort.postMessage({ rows: waiting.splice(0, count), total, done: done && waiting.length === 0 })
  } catch (error) {
    parentPort.postMessage({ refused: error.code ?? 'broken', at: error.at })
  }
})
