import { findCaseUses, findDueBulk, runBulk, runClocks } from '../casework/index.ts'
import type { SignedIn } from '../platform/context.ts'
import { globalTransaction, tenantTransaction } from '../platform/database/index.ts'
import { errorForLog } from '../platform/log-error.ts'
import type { Platform } from '../platform/platform.ts'
import { tenant } from '../platform/tenancy/schema.ts'
import { openContext } from '../platform/visit.ts'
import { runImports } from '../registry/index.ts'
import { sendAll, tellAll, tellDay } from './notices.ts'

const MINUTE = 60_000
/** Pause between two looks at what has to be told and sent. */
const SECONDS = 5_000

/** Lets happen what a new day brings, city by city: public notices that have run their time end, approvals in bulk take effect. Any number of servers may do it. */
export async function tick(platform: Platform): Promise<void> {
  const cities = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  for (const city of cities) {
    const known = { ...city, demonstration: city.demonstration === 'yes' }
    const visit = { tenant: known, account: null, lang: 'zh' as const, requestId: 'ticker' }
    const due = await tenantTransaction(platform.pool, city.id, async (db) => {
      const context = await openContext(platform, visit, db)
      await runClocks(context)
      return findDueBulk(context)
    })
    for (const { id, account } of due) {
      await tenantTransaction(platform.pool, city.id, async (db) =>
        runBulk((await openContext(platform, { ...visit, account }, db)) as SignedIn, id),
      )
    }
  }
}

/** Lets the sheets that officers handed in go on, city by city. */
export async function importAll(platform: Platform): Promise<void> {
  const cities = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  for (const city of cities) {
    await runImports(platform, { ...city, demonstration: city.demonstration === 'yes' }, [findCaseUses])
  }
}

/** Ticks until stopped: clocks every minute, notices every few seconds. A failed tick is told and the next one tries again: nothing it does can be lost. */
export function startTicker(platform: Platform): () => void {
  const stops = [
    every(MINUTE, () => tick(platform)),
    every(10 * MINUTE, () => tellDay(platform)),
    every(SECONDS, () => tellAll(platform)),
    every(SECONDS, () => sendAll(platform)),
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
