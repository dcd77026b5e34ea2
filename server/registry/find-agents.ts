import { isoDay } from '@xinglin/base'
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { TEAM_LEAD } from './find-standings.ts'
import { representation, subjectLink } from './schema.ts'

/** Accounts that act for a subject today: `proved` ones, and those that only say so. */
export async function findAgents(
  context: Context,
  subjectId: string,
): Promise<readonly { accountId: string; proved: boolean }[]> {
  const today = isoDay(context.today)
  const leaders = context.db
    .select({ id: subjectLink.targetId })
    .from(subjectLink)
    .where(
      and(
        eq(subjectLink.tenantId, context.tenant.id),
        eq(subjectLink.subjectId, subjectId),
        eq(subjectLink.role, TEAM_LEAD),
      ),
    )
  const rows = await context.db
    .select({ accountId: representation.accountId, scope: representation.scope, proof: representation.proof })
    .from(representation)
    .where(
      and(
        eq(representation.tenantId, context.tenant.id),
        or(
          eq(representation.subjectId, subjectId),
          // Whoever is the leader of the team.
          and(eq(representation.scope, 'self'), inArray(representation.subjectId, leaders)),
        ),
        lte(representation.validFrom, today),
        or(isNull(representation.validUntil), gte(representation.validUntil, today)),
      ),
    )
  return rows.map(({ accountId, scope, proof }) => ({ accountId, proved: scope === 'self' || proof !== 'declared' }))
}
