import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { commissionerYears, ownArea, subject } from '../../registry/index.ts'
import type { CommissionerYear } from './year.ts'

/** A year of service the officer answers for: any of the city’s, for a county’s or town’s officer those of the own area. Throws `not_found`. */
export async function demandYear(context: SignedIn, id: string): Promise<CommissionerYear> {
  const [row] = await context.db
    .select({ year: commissionerYears })
    .from(commissionerYears)
    .innerJoin(
      subject,
      and(eq(subject.tenantId, commissionerYears.tenantId), eq(subject.id, commissionerYears.subjectId)),
    )
    .where(
      and(
        eq(commissionerYears.tenantId, context.tenant.id),
        eq(commissionerYears.subjectId, id),
        ownArea(context, context.actor),
      ),
    )
  if (!row) throw notFound(`year of service ${id}`)
  return row.year
}
