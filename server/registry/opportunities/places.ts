import { isoDay } from '@xinglin/base'
import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { opportunity } from '../schema.ts'

/**
 * Takes a place of an opening for somebody who agreed; with the last one it is filled and closes. Of many who take at once no more succeed
 * than there are places. Answers false where none is left.
 */
export async function takePlace(context: Context, id: string): Promise<boolean> {
  const full = sql`${opportunity.taken} + 1 >= ${opportunity.places}`
  const taken = await context.db
    .update(opportunity)
    .set({
      taken: sql`${opportunity.taken} + 1`,
      status: sql`case when ${full} and ${opportunity.status} = 'open' then 'filled' else ${opportunity.status} end`,
      closedOn: sql`case when ${full} and ${opportunity.status} = 'open' then ${isoDay(context.today)}::date else ${opportunity.closedOn} end`,
      version: sql`${opportunity.version} + 1`,
    })
    .where(
      and(
        eq(opportunity.tenantId, context.tenant.id),
        eq(opportunity.id, id),
        lt(opportunity.taken, opportunity.places),
        // A closed opening is still filled by those who were invited before; a barred one by nobody.
        sql`${opportunity.status} <> 'barred'`,
      ),
    )
    .returning({ id: opportunity.id })
  return taken.length > 0
}

/** Gives a place back: whoever agreed does not come. A filled opening stays closed; whoever offers it posts it anew. */
export async function givePlaceBack(context: Context, id: string): Promise<void> {
  await context.db
    .update(opportunity)
    .set({ taken: sql`${opportunity.taken} - 1`, version: sql`${opportunity.version} + 1` })
    .where(and(eq(opportunity.tenantId, context.tenant.id), eq(opportunity.id, id), gt(opportunity.taken, 0)))
}
