import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { appendAction } from '../append.ts'
import { doerOf } from '../doer.ts'
import { writeLedger } from '../ledger.ts'
import { getCase } from '../load-case.ts'
import { type ReturnRow, readReturns } from '../read-returns.ts'
import { paymentLine } from '../schema.ts'

const Fault = z.object({ row: z.number(), number: z.string(), why: Text })

/**
 * Takes the bank's file of payments that came back. First without `commit`: says which rows match a paid line of the batch and which do not.
 * With it: nothing is taken unless every row matches. Each returned payment goes back to the budget, and its case to its owner to put the account right.
 */
export const returnPayments = command({
  name: 'casework/return-payments',
  summary: 'Takes the bank’s file of returned payments',
  input: z.object({ batchId: z.uuid(), file: z.string().min(1).max(2_000_000), commit: z.boolean().default(false) }),
  output: z.object({ matched: z.number(), total: z.number(), faults: z.array(Fault), done: z.boolean() }),
  access: { officers: ['cashier', 'head'] },
  run: async (anyContext, { batchId, file, commit }, effects) => {
    const context = anyContext as SignedIn
    const { rows, faults } = await readReturns(context, batchId, file)
    const total = rows.reduce((sum, one) => sum + one.fen, 0)
    if (!commit || faults.length > 0) return { matched: rows.length, total, faults, done: false }
    for (const row of rows) await takeBack(context, batchId, row)
    for (const { caseId } of rows)
      effects.emit('case.moved', { caseId, action: 'return_payment', situation: 'returned' })
    effects.about({ kind: 'payment_batch', id: batchId }, { returned: rows.length, total })
    return { matched: rows.length, total, faults: [], done: true }
  },
})

async function takeBack(context: SignedIn, batchId: string, row: ReturnRow): Promise<void> {
  const loaded = await getCase(context, row.caseId, 'lock')
  const doer = doerOf(context, loaded, 'return_payment')
  const detail = {
    sum: row.fen,
    reason: row.reason,
    text: row.reason,
    ...(row.milestone && { milestone: row.milestone }),
  }
  await appendAction(context, loaded, doer, 'return_payment', detail)
  await writeLedger(context, { batchId, file: loaded.file, fen: -row.fen })
  const changed = await context.db
    .update(paymentLine)
    .set({ returnedOn: isoDay(context.today), returnReason: row.reason })
    .where(
      and(
        eq(paymentLine.tenantId, context.tenant.id),
        eq(paymentLine.batchId, batchId),
        eq(paymentLine.caseId, row.caseId),
      ),
    )
    .returning({ caseId: paymentLine.caseId })
  if (changed.length === 0) throw unprocessable({ zh: '批次里没有这一笔。', en: 'The batch has no such line.' })
}
