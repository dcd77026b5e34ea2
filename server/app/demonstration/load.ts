import { day } from '@xinglin/base'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { staff } from '../../administration/index.ts'
import type { SignedIn } from '../../platform/context.ts'
import { type Database, newId, tenantTransaction } from '../../platform/database/index.ts'
import type { Platform } from '../../platform/platform.ts'
import { ensureTenantKey } from '../../platform/secrets/tenant-keys.ts'
import { businessDay, membership, tenant } from '../../platform/tenancy/schema.ts'
import { openContext } from '../../platform/visit.ts'
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from './accounts.ts'
import { peopleOf } from './people.ts'
import { shippedTenants } from './tenants.ts'
import { withDemonstration } from './wanted.ts'

type Shipped = (typeof shippedTenants)[number]

/**
 * Makes the shipped cities on the first start and, unless told not to, their demonstration: accounts with desks, an applicant with
 * a job, two companies, a business day inside the programme. Does nothing where it was done before.
 * @returns whether demonstration data is loaded
 */
export async function loadDemonstration(platform: Platform, database: Database): Promise<boolean> {
  const wanted = withDemonstration()
  for (const shipped of shippedTenants) await ensureTenant(platform, database, shipped, wanted)
  const db = drizzle(database.admin)
  const marked = await db.select({ id: tenant.id }).from(tenant).where(eq(tenant.demonstration, 'yes'))
  return marked.length > 0
}

async function ensureTenant(
  platform: Platform,
  database: Database,
  shipped: Shipped,
  demonstration: boolean,
): Promise<void> {
  const made = await drizzle(database.admin)
    .insert(tenant)
    .values({
      id: shipped.id,
      slug: shipped.slug,
      packId: shipped.packId,
      title: shipped.title,
      demonstration: demonstration ? 'yes' : 'no',
    })
    .onConflictDoNothing()
    .returning({ id: tenant.id })
  await tenantTransaction(platform.pool, shipped.id, (db) => ensureTenantKey(platform.masterKey, shipped.id, db))
  if (made.length > 0 && demonstration) await loadCity(platform, shipped)
}

async function loadCity(platform: Platform, shipped: Shipped): Promise<void> {
  const accounts = new Map<string, string>()
  for (const one of demonstrationAccounts.filter((account) => account.tenant === shipped.slug)) {
    accounts.set(one.login, await platform.identity.ensureAccount(one.login, one.name, DEMONSTRATION_PASSWORD))
  }
  await tenantTransaction(platform.pool, shipped.id, async (db) => {
    await db
      .insert(businessDay)
      .values({ tenantId: shipped.id, id: newId(), day: shipped.demonstrationDay, setBy: 'demonstration' })
    for (const one of demonstrationAccounts.filter((account) => account.tenant === shipped.slug)) {
      const accountId = accounts.get(one.login)
      if (accountId === undefined) continue
      if (one.offices.length > 0) {
        await db
          .insert(staff)
          .values({ tenantId: shipped.id, accountId, loginMask: one.login, openedBy: 'demonstration' })
      }
      for (const office of one.offices) {
        await db
          .insert(membership)
          .values({ tenantId: shipped.id, id: newId(), accountId, ...office, validFrom: '2022-01-01' })
      }
    }
    const visit = {
      tenant: { ...shipped, demonstration: true },
      account: { id: 'demonstration', name: 'demonstration' },
      lang: 'zh' as const,
      requestId: 'demonstration',
    }
    const context = await openContext(platform, visit, db)
    await peopleOf[shipped.slug](context as SignedIn, accounts, day(shipped.demonstrationDay))
  })
}
