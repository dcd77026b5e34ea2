import { and, eq, inArray } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { conflict } from '../platform/fault.ts'
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
