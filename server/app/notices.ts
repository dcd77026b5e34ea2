import { tellDelegation } from '../administration/index.ts'
import { tell, tellDaily } from '../casework/index.ts'
import { tellNeed } from '../outreach/index.ts'
import type { Context } from '../platform/context.ts'
import { globalTransaction, tenantTransaction } from '../platform/database/index.ts'
import { errorForLog } from '../platform/log-error.ts'
import {
  consumeOutbox,
  type Draft,
  deliverDue,
  hourInShanghai,
  leaveMessages,
  sendCodes,
} from '../platform/notices/index.ts'
import type { Platform } from '../platform/platform.ts'
import { tenant } from '../platform/tenancy/schema.ts'
import { openContext, type Visit } from '../platform/visit.ts'
import { tellRegistry, tellRegistryDaily } from '../registry/index.ts'

/** From this hour on the day's reminders are made, so that the night's last word is not counted as the morning's. */
const MORNING = 7

/** Tells in every city what happened since the last round; a business day moved by hand brings its reminders with it. One city's trouble is logged and stops no other. */
export async function tellAll(platform: Platform): Promise<void> {
  for (const visit of await cities(platform)) {
    await consumeOutbox(platform, visit, 'notices', async (context, event) => {
      const drafts =
        event.name === 'day.moved'
          ? await ofDay(context)
          : [
              ...(await tell(context, event)),
              ...(await tellDelegation(context, event)),
              ...(await tellRegistry(context, event)),
              ...(await tellNeed(context, event)),
            ]
      await leaveMessages(context, platform.channels.open, drafts)
    }).catch(logged(visit))
  }
}

/** Sends what is due to leave, in every city. A slow gateway holds up nothing but this. */
export async function sendAll(platform: Platform, now = new Date()): Promise<void> {
  if (platform.channels.open.length === 0) return
  for (const visit of await cities(platform)) {
    await sendCodes(platform, visit, now).catch(logged(visit))
    await deliverDue(platform, visit, now).catch(logged(visit))
  }
}

/** Makes the day's reminders and counts, city by city. Who was told today already is not told again. */
export async function tellDay(platform: Platform, now = new Date()): Promise<void> {
  for (const visit of await cities(platform)) {
    // A demonstration is looked at at any hour.
    if (!visit.tenant.demonstration && hourInShanghai(now) < MORNING) continue
    await tenantTransaction(platform.pool, visit.tenant.id, async (db) => {
      const context = await openContext(platform, visit, db)
      await leaveMessages(context, platform.channels.open, await ofDay(context), now)
    }).catch(logged(visit))
  }
}

async function ofDay(context: Context): Promise<readonly Draft[]> {
  return [...(await tellDaily(context)), ...(await tellRegistryDaily(context))]
}

async function cities(platform: Platform): Promise<readonly Visit[]> {
  const rows = await globalTransaction(platform.pool, (db) => db.select().from(tenant))
  return rows.map((row) => ({
    tenant: { ...row, demonstration: row.demonstration === 'yes' },
    account: null,
    lang: 'zh',
    requestId: 'notices',
  }))
}

const logged = (visit: Visit) => (error: unknown) =>
  console.error('notices failed in', visit.tenant.slug, JSON.stringify(errorForLog(error)))
