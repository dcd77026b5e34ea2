import { isoDay } from '@xinglin/base'
import { and, eq, isNull } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { opportunityReport } from '../schema.ts'

/** Notes what was found of the reports of an opening that wait. Returns how many. */
export async function settleReports(
  { actor, db, tenant, today }: SignedIn,
  opportunityId: string,
  finding: 'in_order' | 'barred',
): Promise<number> {
  const settled = await db
    .update(opportunityReport)
    .set({ finding, settledBy: actor.accountId, settledOn: isoDay(today) })
    .where(
      and(
        eq(opportunityReport.tenantId, tenant.id),
        eq(opportunityReport.opportunityId, opportunityId),
        isNull(opportunityReport.finding),
      ),
    )
    .returning({ id: opportunityReport.id })
  return settled.length
}
