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

/** Finds in every city what follows from what was recorded since the last round. */
export const findAll = (platform: Platform): Promise<void> =>
  eachCity(platform, 'offers', async (visit) => {
    await consumeOutbox(platform, visit, 'offers', findAfter)
  })

/** Opens the night's pass where none was made for the business day, and goes on with every pass that runs. */
export const passAll = (platform: Platform, now = new Date()): Promise<void> =>
  eachCity(platform, 'offers', async (visit) => {
    const hour = hourInShanghai(now)
    // A demonstration is looked at at any hour.
    if (visit.tenant.demonstration || (hour >= NIGHT.from && hour < NIGHT.until))
      await inCity(platform, visit, (context) => openPass(context, `night:${isoDay(context.today)}`))
    await runPass(platform, visit, now.getTime() + ROUND)
  })

/** Chunk after chunk, each in a transaction of its own, until nothing is left or the time is over. */
export async function runPass(platform: Platform, visit: Visit, until = Number.POSITIVE_INFINITY): Promise<void> {
  while (Date.now() < until && (await inCity(platform, visit, (context) => runChunk(context)))) {
    // The next chunk.
  }
}
