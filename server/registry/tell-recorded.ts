import { outbox } from '../platform/audit/schema.ts'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'

/**
 * Says that facts of a subject were recorded, so that what follows from them is found. In the transaction of the facts: neither is there without
 * the other. No value travels with it.
 */
export async function tellRecorded(context: Context, subjectId: string): Promise<void> {
  await context.db
    .insert(outbox)
    .values({ tenantId: context.tenant.id, id: newId(), event: 'facts.recorded', payload: { subjectId } })
}
