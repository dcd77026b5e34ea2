import type { Context } from '../platform/context.ts'
import { globalTransaction, tenantTransaction } from '../platform/database/index.ts'
import { errorForLog } from '../platform/log-error.ts'
import type { Platform } from '../platform/platform.ts'
import { tenant } from '../platform/tenancy/schema.ts'
import { openContext, type Visit } from '../platform/visit.ts'

/** Does something in every city, as the clock; one city's trouble is logged and stops no other. */
export async function eachCity(
  platform: Platform,
  name: string,
  work: (visit: Visit) => Promise<unknown>,
): Promise<void> {
  for (const visit of await cities(platform, name)) {
    await work(visit).catch((error: unknown) =>
      console.error(`${name} failed in`, visit.tenant.slug, JSON.stringify(errorForLog(error))),
    )
  }
}

/** One piece of work of a visit, in a transaction of its own. */
export const inCity = <T>(platform: Platform, visit: Visit, work: (context: Context) => Promise<T>): Promise<T> =>
  tenantTransaction(platform.pool, visit.tenant.id, async (db) => work(await openContext(platform, visit, db)))

async function cities(platform: Platform, name: string): Promise<readonly Visit[]> {
  const rows = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  return rows.map((row) => ({
    tenant: { ...row, demonstration: row.demonstration === 'yes' },
    account: null,
    lang: 'zh',
    requestId: name,
  }))
}
