import { and, eq, inArray, or } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { PLACED } from '../life/steps.ts'
import { pairing } from '../schema.ts'

/** People who have a place already, and those who were brought together with this opening before: they are not shown for it. */
export async function findBusy(context: Context, opportunityId?: string): Promise<readonly string[]> {
  const rows = await context.db
    .selectDistinct({ id: pairing.personId })
    .from(pairing)
    .where(
      and(
        eq(pairing.tenantId, context.tenant.id),
        or(
          inArray(pairing.state, [...PLACED]),
          opportunityId === undefined ? undefined : eq(pairing.opportunityId, opportunityId),
        ),
      ),
    )
  return rows.map((row) => row.id)
}

/** Openings that a person has been brought together with and knows of. */
export async function findMet(context: Context, personId: string): Promise<readonly string[]> {
  const rows = await context.db
    .select({ id: pairing.opportunityId })
    .from(pairing)
    .where(and(eq(pairing.tenantId, context.tenant.id), eq(pairing.personId, personId), eq(pairing.shown, true)))
  return rows.map((row) => row.id)
}
