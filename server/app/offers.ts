import { isoDay } from '@xinglin/base'
import { findAfter, openPass, runChunk } from '../casework/index.ts'
import { consumeOutbox, hourInShanghai } from '../platform/notices/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { Visit } from '../platform/visit.ts'
import { eachCity, inCity } from './cities.ts'

/** Hours of the night, in Asia/Shanghai, in which everybody is judged anew. */
const NIGHT = { from: 1, until: 6 }
/** Milliseconds a round works on passes before it lets the clocks have their turn. */
const ROUND = 20_000
/** By day a pass rests this many times as long as it worked: people are at their desks. */
const REST = 4

/** Finds in every city what follows from what was recorded since the last round. */
export const findAll = (platform: Platform): Promise<void> =>
  eachCity(platform, 'offers', async (visit) => {
    await consumeOutbox(platform, visit, 'offers', findAfter)
  })

/** Opens the night's pass where none was made for the business day, and goes on with every pass that runs. */
export const passAll = (platform: Platform, now = new Date()): Promise<void> =>
  eachCity(platform, 'offers', async (visit) => {
    const hour = hourInShanghai(now)
    const night = hour >= NIGHT.from && hour < NIGHT.until
    // A demonstration is looked at at any hour.
    if (night || visit.tenant.demonstration)
      await inCity(platform, visit, (context) => openPass(context, `night:${isoDay(context.today)}`))
    await runPass(platform, visit, now.getTime() + ROUND, night ? 0 : REST)
  })

/** Chunk after chunk, each in a transaction of its own, until nothing is left or the time is over; after each it rests `rest` times as long as it took. */
export async function runPass(
  platform: Platform,
  visit: Visit,
  until = Number.POSITIVE_INFINITY,
  rest = 0,
): Promise<void> {
  for (let more = true; more && Date.now() < until; ) {
    const started = performance.now()
    more = await inCity(platform, visit, (context) => runChunk(context))
    const took = performance.now() - started
    if (more && rest > 0) await new Promise((resolve) => setTimeout(resolve, took * rest))
  }
}
