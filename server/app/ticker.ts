import { findCaseUses, findDueBulk, runBulk, runClocks } from '../casework/index.ts'
import { keepIndex } from '../matching/index.ts'
import { runLateNeeds } from '../outreach/index.ts'
import type { Context, SignedIn } from '../platform/context.ts'
import { globalTransaction, tenantTransaction } from '../platform/database/index.ts'
import { errorForLog } from '../platform/log-error.ts'
import { refreshPacks } from '../platform/packs/activation.ts'
import type { Platform } from '../platform/platform.ts'
import { tenant } from '../platform/tenancy/schema.ts'
import { openContext } from '../platform/visit.ts'
import { runImports, runRegistryDays } from '../registry/index.ts'
import { sendAll, tellAll, tellDay } from './notices.ts'
import { findAll, passAll } from './offers.ts'

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
export async function tick(platform: Platform): Promise<void> {
  const cities = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  for (const city of cities) {
    const known = { ...city, demonstration: city.demonstration === 'yes' }
    const visit = { tenant: known, account: null, lang: 'zh' as const, requestId: 'ticker' }
    const inCity = <T>(work: (context: Context) => Promise<T>) =>
      tenantTransaction(platform.pool, city.id, async (db) => work(await openContext(platform, visit, db)))
    // After a holiday there are thousands: a few in each transaction, until none is left that the clock may do.
    while ((await inCity((context) => runClocks(context, SHARE))).all === SHARE);
    await inCity(runRegistryDays)
    await inCity(runLateNeeds)
    const due = await inCity(findDueBulk)
    for (const { id, account } of due) {
      await tenantTransaction(platform.pool, city.id, async (db) =>
        runBulk((await openContext(platform, { ...visit, account }, db)) as SignedIn, id),
      )
    }
  }
}

/** Keeps every city's index of people and openings: started where it is down, brought up to date where it is not. */
export async function keepIndexes(platform: Platform): Promise<void> {
  const cities = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  for (const city of cities) {
    const known = { ...city, demonstration: city.demonstration === 'yes' }
    const visit = { tenant: known, account: null, lang: 'zh' as const, requestId: 'index' }
    await tenantTransaction(platform.pool, city.id, async (db) => keepIndex(await openContext(platform, visit, db)))
  }
}

/** Ticks until stopped: clocks every few seconds, what follows from events every second, sending every few. A failed tick is told and the next one tries again: nothing it does can be lost. */
/** Lets the sheets that officers handed in go on, city by city. */
export async function importAll(platform: Platform): Promise<void> {
  const cities = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  for (const city of cities) {
    await runImports(platform, { ...city, demonstration: city.demonstration === 'yes' }, [findCaseUses])
  }
}

export function startTicker(platform: Platform): () => void {
  const stops = [
    every(BEAT, () => tick(platform)),
    every(10 * MINUTE, () => tellDay(platform)),
    every(SECOND, async () => {
      await findAll(platform)
      await tellAll(platform)
    }),
    every(2 * SECONDS, () => passAll(platform)),
    every(SECONDS, () => sendAll(platform)),
    every(SECONDS, () => refreshPacks(platform.pool, platform.packs)),
    every(SECONDS, () => keepIndexes(platform)),
    every(SECONDS / 5, () => importAll(platform)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Runs work again and again, with a pause after each run: a slow one is not overtaken by the next. */
function every(pause: number, work: () => Promise<void>): () => void {
  let timer = setTimeout(run, pause)
  timer.unref()
  let stopped = false
  async function run(): Promise<void> {
    await work().catch((error: unknown) => console.error('tick failed', JSON.stringify(errorForLog(error))))
    if (stopped) return
    timer = setTimeout(run, pause)
    timer.unref()
  }
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
