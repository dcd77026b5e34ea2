import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { findOrders } from '../../policy/index.ts'
import { caseFile } from '../schema.ts'

/**
 * One approval after the other where a budget is given by rank: all of a unit's, because its benefits may share a line. Held until the
 * transaction ends; to be taken before the case itself is locked, by everybody, so that nobody waits for somebody who waits for them.
 */
export async function lockLine(context: Context, unitIds: readonly string[]): Promise<void> {
  for (const unitId of [...new Set(unitIds)].sort()) {
    const key = `budget-line|${context.tenant.id}|${unitId}`
    await context.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  }
}

/** The same for cases that are about to be approved; nothing is locked for those whose budget is not given by rank. */
export async function lockLineOf(context: Context, caseIds: readonly string[]): Promise<void> {
  const orders = await findOrders(context)
  if (orders.size === 0) return
  const files = await context.db
    .select({ unitId: caseFile.unitId })
    .from(caseFile)
    .where(
      and(
        eq(caseFile.tenantId, context.tenant.id),
        inArray(caseFile.id, [...caseIds]),
        inArray(caseFile.benefit, [...orders.keys()]),
      ),
    )
  await lockLine(
    context,
    files.map((one) => one.unitId),
  )
}
