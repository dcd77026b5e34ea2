import { parentPort, workerData } from 'node:worker_threads'
import { connect } from '../../platform/database/index.ts'
import { shareAsked } from '../../platform/http/give-way.ts'
import { joinPlatform } from '../compose.ts'
import { startTicker } from '../ticker.ts'
import type { Work } from './work.ts'

/* The thread of what nobody waits for: clocks, offers, notices, sheets. Its first message ends it; before that it lets its rounds end. */
const { url, origin, demonstration, asked } = workerData as Work
shareAsked(asked)
const pool = connect(url, { max: 4, applicationName: 'xinglin background' })
const stop = startTicker(await joinPlatform(pool, origin, demonstration))
parentPort?.once('message', async () => {
  await stop()
  await pool.end()
})
