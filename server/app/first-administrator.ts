import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { staff } from '../administration/index.ts'
import { ADMINISTRATORS, CITY_UNIT } from '../platform/access/roles.ts'
import { auditEntry } from '../platform/audit/schema.ts'
import type { AuditDetail } from '../platform/audit/write.ts'
import { newId, openDatabase, type Transaction, tenantTransaction } from '../platform/database/index.ts'
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
      const offices = await db
        .select()
        .from(membership)
        .where(and(eq(membership.tenantId, city.id), eq(membership.accountId, accountId)))
      if (offices.some((one) => one.endedAt === null)) return { why: 'separate' }
      const key = { tenantId: city.id, accountId }
      await db
        .insert(staff)
        .values({ ...key, loginMask: '', openedBy: 'cli' })
        .onConflictDoNothing()
      const validFrom = isoDay(await findBusinessDay(db, city.id))
      await db.insert(membership).values({ ...key, id: newId(), unitId: CITY_UNIT, role, validFrom })
      await writeLine(db, city.id, 'administration/first-administrator', accountId, { role })
      return { password }
    })
  } finally {
    await database.close()
  }
}

/**
 * A new first password for whoever forgot theirs, at the machine. Every session of the account ends, and every city in which it has or had an office
 * has a line of it. Undefined where nobody has this login.
 */
export async function renewPassword(login: string): Promise<string | undefined> {
  const database = await openDatabase()
  try {
    const { identity, pool } = await composePlatform(database, 'http://localhost')
    const renewed = await identity.renewPassword(login)
    if (!renewed) return undefined
    for (const { id } of await drizzle(database.admin).select({ id: tenant.id }).from(tenant)) {
      await tenantTransaction(pool, id, async (db) => {
        const [held] = await db
          .select({ id: membership.id })
          .from(membership)
          .where(and(eq(membership.tenantId, id), eq(membership.accountId, renewed.accountId)))
          .limit(1)
        if (held) await writeLine(db, id, 'administration/renew-password', renewed.accountId)
      })
    }
    return renewed.password
  } finally {
    await database.close()
  }
}

/** A line of the audit for what was done at the machine, where nobody is signed in. */
async function writeLine(
  db: Transaction,
  tenantId: string,
  action: string,
  accountId: string,
  detail: AuditDetail = {},
): Promise<void> {
  await db.insert(auditEntry).values({
    tenantId,
    id: newId(),
    accountId: null,
    action,
    subjectKind: 'account',
    subjectId: accountId,
    detail,
    requestId: 'cli',
  })
}
