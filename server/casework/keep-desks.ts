import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { caseDesk } from './schema.ts'

/** Where a case waits for one person who was asked about it, not for a desk. */
export const deskOfAccount = (accountId: string): string => `account:${accountId}`

/** Writes at which desks a case waits, and since when; it leaves every other. Part of its projection. */
export async function keepDesks(
  context: Context,
  caseId: string,
  {
    before,
    after,
    since,
    ...times
  }: {
    before: readonly string[]
    after: readonly string[]
    since: string | null
    due: string | null
    warn: string | null
  },
): Promise<void> {
  const { db, tenant } = context
  if (before.some((desk) => !after.includes(desk))) {
    const gone = after.length > 0 ? notInArray(caseDesk.desk, [...after]) : undefined
    await db.delete(caseDesk).where(and(eq(caseDesk.tenantId, tenant.id), eq(caseDesk.caseId, caseId), gone))
  }
  if (after.length === 0 || since === null) return
  await db
    .insert(caseDesk)
    .values(after.map((desk) => ({ tenantId: tenant.id, desk, caseId, since, ...times })))
    .onConflictDoUpdate({
      target: [caseDesk.tenantId, caseDesk.caseId, caseDesk.desk],
      set: { since: sql`excluded.since`, due: sql`excluded.due`, warn: sql`excluded.warn` },
    })
}
