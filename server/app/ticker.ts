import { findDueBulk, runBulk, runClocks, runQueue, settleOpenDays } from '../casework/index.ts'
import { keepIndex } from '../matching/index.ts'
import { runLateNeeds } from '../outreach/index.ts'
import type { SignedIn } from '../platform/context.ts'
import { errorForLog } from '../platform/log-error.ts'
import { refreshPacks } from '../platform/packs/activation.ts'
import type { Platform } from '../platform/platform.ts'
import { runImports, runRegistryDays } from '../registry/index.ts'
import { eachCity, inCity } from './cities.ts'
import { followAll, sendAll, tellAll, tellDay } from './notices.ts'
import { findAll, passAll } from './offers.ts'
import { findUses } from './uses.ts'

const MINUTE = 60_000
/** Cases the clock acts on in one transaction. */
const SHARE = 40
/** Pause between two looks at the clocks. */
const BEAT = 10_000
/** Pause between two looks at what has to be sent. */
const SECONDS = 5_000
/** Pause between two looks at what happened: three small questions a city, answered from an index. */
const SECOND = 1_000

/** Lets happen what a new day brings, city by city: public notices that have run their time end, approvals in bulk take effect. Any number of servers may do it. */
export const tick = (platform: Platform): Promise<void> =>
  eachCity(platform, 'clocks', async (visit) => {
    while ((await inCity(platform, visit, (context) => settleOpenDays(context, SHARE))) === SHARE);
    // After a holiday there are thousands: a few in each transaction, until none is left that the clock may do.
    while ((await inCity(platform, visit, (context) => runClocks(context, SHARE))).all === SHARE);
    while ((await inCity(platform, visit, runQueue)) > 0);
    await inCity(platform, visit, runRegistryDays)
    await inCity(platform, visit, runLateNeeds)
    for (const { id, account } of await inCity(platform, visit, findDueBulk))
      await inCity(platform, { ...visit, account }, (context) => runBulk(context as SignedIn, id))
  })

/** Keeps every city's index of people and openings: started where it is down, brought up to date where it is not. */
export const keepIndexes = (platform: Platform): Promise<void> =>
  eachCity(platform, 'index', (visit) => inCity(platform, visit, keepIndex))

/** Lets the sheets that officers handed in go on, city by city. */
export const importAll = (platform: Platform): Promise<void> =>
  eachCity(platform, 'imports', (visit) => runImports(platform, visit.tenant, findUses))

/** Ticks until stopped: clocks every few seconds, what follows from events every second, sending every few. A failed tick is told and the next one tries again: nothing it does can be lost. */
export function startTicker(platform: Platform): Stop {
  return together([
    every(BEAT, () => tick(platform)),
    every(10 * MINUTE, () => tellDay(platform)),
    every(SECOND, async () => {
      await findAll(platform)
      await tellAll(platform)
      await followAll(platform)
    }),
    every(2 * SECONDS, () => passAll(platform)),
    every(SECONDS, () => sendAll(platform)),
    every(SECONDS, () => refreshPacks(platform.pool, platform.packs)),
    every(SECONDS / 5, () => importAll(platform)),
  ])
}

/** What whoever answers requests keeps of its own: the packs in force and the index of people. */
export function keepCurrent(platform: Platform): Stop {
  return together([
    every(SECONDS, () => refreshPacks(platform.pool, platform.packs)),
    every(SECONDS, () => keepIndexes(platform)),
  ])
}

/** Begins no round any more; settles when those that run have ended. */
export type Stop = () => Promise<void>

const together =
  (stops: readonly Stop[]): Stop =>
  async () => {
    await Promise.all(stops.map((stop) => stop()))
  }

/** Runs work again and again, with a pause after each run: a slow one is not overtaken by the next. */
function every(pause: number, work: () => Promise<void>): Stop {
  let stopped = false
  let running: Promise<void> | undefined
  let timer = setTimeout(run, pause)
  timer.unref()
  function run(): void {
    running = work()
      .catch((error: unknown) => console.error('tick failed', JSON.stringify(errorForLog(error))))
      .then(() => {
        running = undefined
        if (stopped) return
        timer = setTimeout(run, pause)
        timer.unref()
      })
  }
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
