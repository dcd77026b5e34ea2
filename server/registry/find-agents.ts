import { isoDay } from '@xinglin/base'
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { representation } from './schema.ts'

/** Accounts that act for a subject today: `proved` ones, and those that only say so. */
export async function findAgents(
  context: Context,
  subjectId: string,
): Promise<readonly { accountId: string; proved: boolean }[]> {
  const today = isoDay(context.today)
  const rows = await context.db
    .select({ accountId: representation.accountId, scope: representation.scope, proof: representation.proof })
    .from(representation)
    .where(
      and(
        eq(representation.tenantId, context.tenant.id),
        eq(representation.subjectId, subjectId),
        lte(representation.validFrom, today),
        or(isNull(representation.validUntil), gte(representation.validUntil, today)),
      ),
    )
  return rows.map(({ accountId, scope, proof }) => ({ accountId, proved: scope === 'self' || proof !== 'declared' }))
}
