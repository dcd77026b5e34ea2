import { isoDay } from '@xinglin/base'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { staff } from '../administration/index.ts'
import { ADMINISTRATORS, CITY_UNIT } from '../platform/access/roles.ts'
import { auditEntry } from '../platform/audit/schema.ts'
import { newId, openDatabase, tenantTransaction } from '../platform/database/index.ts'
import { findBusinessDay } from '../platform/tenancy/business-day.ts'
import { membership, tenant } from '../platform/tenancy/schema.ts'
import { composePlatform } from './compose.ts'

/** What came of it; `why` names what is not right about what was asked. */
export type Granted = { readonly password: string | null } | { readonly why: 'role' | 'city' | 'separate' }

/**
 * Makes one of the three administrators of a city, at the machine: the first ones, before anybody is there to prepare and confirm them. Whoever
 * has another office there is refused as in the desk. The password is null where the login has an account already.
 */
export async function grantAdministrator(slug: string, role: string, login: string, name: string): Promise<Granted> {
  if (!ADMINISTRATORS.some((one) => one === role)) return { why: 'role' }
  const database = await openDatabase()
  try {
    const [city] = await drizzle(database.admin).select().from(tenant).where(eq(tenant.slug, slug))
    if (!city) return { why: 'city' }
    const platform = await composePlatform(database, 'http://localhost')
    return await tenantTransaction(platform.pool, city.id, async (db): Promise<Granted> => {
      const { id: accountId, password } = await platform.identity.openAccount(db, login, name)
      const offices = await db.select().from(membership).where(eq(membership.accountId, accountId))
      if (offices.some((one) => one.endedAt === null)) return { why: 'separate' }
      const key = { tenantId: city.id, accountId }
      await db
        .insert(staff)
        .values({ ...key, loginMask: '', openedBy: 'cli' })
        .onConflictDoNothing()
      const validFrom = isoDay(await findBusinessDay(db, city.id))
      await db.insert(membership).values({ ...key, id: newId(), unitId: CITY_UNIT, role, validFrom })
      await db.insert(auditEntry).values({
        tenantId: city.id,
        id: newId(),
        accountId: null,
        action: 'administration/first-administrator',
        subjectKind: 'account',
        subjectId: accountId,
        detail: { role },
        requestId: 'cli',
      })
      return { password }
    })
  } finally {
    await database.close()
  }
}

/** A new first password for whoever forgot theirs, at the machine. Undefined where nobody has this login. */
export async function renewPassword(login: string): Promise<string | undefined> {
  const database = await openDatabase()
  try {
    const { identity } = await composePlatform(database, 'http://localhost')
    return await identity.renewPassword(login)
  } finally {
    await database.close()
  }
}
