import { globalTransaction } from '../platform/database/index.ts'
import { errorForLog } from '../platform/log-error.ts'
import type { Platform } from '../platform/platform.ts'
import { tenant } from '../platform/tenancy/schema.ts'
import type { Visit } from '../platform/visit.ts'

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

async function cities(platform: Platform, name: string): Promise<readonly Visit[]> {
  const rows = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  return rows.map((row) => ({
    tenant: { ...row, demonstration: row.demonstration === 'yes' },
    account: null,
    lang: 'zh',
    requestId: name,
  }))
}
