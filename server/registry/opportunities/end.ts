import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import type { Effects } from '../../platform/commands/command.ts'
import type { Context } from '../../platform/context.ts'
import { type OpportunityStatus, opportunity } from '../schema.ts'

/** Ends an opening, tells the index, and writes the audit line of it. The row must be locked and open. */
export async function endOpportunity(
  context: Context,
  effects: Effects,
  found: { readonly id: string; readonly version: number },
  status: Exclude<OpportunityStatus, 'open'>,
  why: string | null,
): Promise<void> {
  await context.db
    .update(opportunity)
    .set({ status, closedOn: isoDay(context.today), closedWhy: why, version: found.version + 1 })
    .where(and(eq(opportunity.tenantId, context.tenant.id), eq(opportunity.id, found.id)))
  effects.about({ kind: 'opportunity', id: found.id }, { status })
  effects.emit('opportunity.changed', { opportunityId: found.id })
}
