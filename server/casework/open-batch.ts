import { and, eq, inArray, sql } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { conflict, notFound } from '../platform/fault.ts'
import { batchUnits } from './batch-units.ts'
import { paymentBatch, paymentLine } from './schema.ts'

/** Throws `conflict` when one of the cases stands in a batch that waits for approval. */
export async function demandNotInBatch(context: SignedIn, caseIds: readonly string[]): Promise<void> {
  const [open] = await context.db
    .select({ caseId: paymentLine.caseId })
    .from(paymentLine)
    .innerJoin(
      paymentBatch,
      and(eq(paymentBatch.tenantId, paymentLine.tenantId), eq(paymentBatch.id, paymentLine.batchId)),
    )
    .where(
      and(
        eq(paymentLine.tenantId, context.tenant.id),
        inArray(paymentLine.caseId, [...caseIds]),
        eq(paymentBatch.status, 'prepared'),
      ),
    )
    .limit(1)
  if (open) {
    throw conflict({
      zh: '有申请已经在另一个待审批的批次里。',
      en: 'One of the cases is already in a batch that waits for approval.',
    })
  }
}

/** One tenant's approvals, and the closing of its years, one after the other. Held until the transaction ends. */
export async function lockPayments(context: SignedIn): Promise<void> {
  const key = `approve-batch|${context.tenant.id}`
  await context.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/**
 * The batch that waits for approval, locked. One of a unit whose payments the officer does not see is not found: that it exists is already
 * told too much. Throws `not_found`, and `conflict` for one that is closed.
 */
export async function lockOpenBatch(context: SignedIn, batchId: string): Promise<typeof paymentBatch.$inferSelect> {
  const units = await batchUnits(context)
  const [batch] = await context.db
    .select()
    .from(paymentBatch)
    .where(
      and(
        eq(paymentBatch.tenantId, context.tenant.id),
        eq(paymentBatch.id, batchId),
        units === 'all' ? undefined : inArray(paymentBatch.unitId, [...units]),
      ),
    )
    .for('update')
  if (!batch) throw notFound(`batch ${batchId}`)
  if (batch.status !== 'prepared') {
    throw conflict({ zh: '这个批次已经办结。', en: 'This batch is already closed.' })
  }
  return batch
}
