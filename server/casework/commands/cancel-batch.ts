import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden } from '../../platform/fault.ts'
import { batchUnits } from '../batch-units.ts'
import { lockOpenBatch, lockPayments } from '../open-batch.ts'
import { paymentBatch } from '../schema.ts'

/** Takes a batch back before it is approved: whoever prepared it, or whoever would approve it. Its cases are free for another one. */
export const cancelBatch = command({
  name: 'casework/cancel-batch',
  summary: 'Takes a payment batch back before it is approved',
  input: z.object({ batchId: z.uuid(), reason: z.string().trim().min(1).max(200) }),
  output: z.object({ batchId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { batchId, reason }, effects) => {
    const context = anyContext as SignedIn
    await lockPayments(context)
    const batch = await lockOpenBatch(context, batchId)
    const approves = (await batchUnits(context)) === 'all'
    if (batch.preparedBy !== context.actor.accountId && !approves) throw forbidden(`cancel batch ${batchId}`)
    await context.db
      .update(paymentBatch)
      .set({ status: 'cancelled', cancelReason: reason })
      .where(and(eq(paymentBatch.tenantId, context.tenant.id), eq(paymentBatch.id, batchId)))
    effects.about({ kind: 'payment_batch', id: batchId }, { number: batch.number, reason })
    return { batchId }
  },
})
