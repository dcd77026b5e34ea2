import { isoDay } from '@xinglin/base'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden } from '../../platform/fault.ts'
import { type AwardGiven, makeAward } from '../../policy/index.ts'
import { appendAction } from '../append.ts'
import { budgetLeft } from '../budget.ts'
import { findDecidedSum } from '../decided-sum.ts'
import { type Doer, doerOf } from '../doer.ts'
import { demandNotKeptOut } from '../kept-out.ts'
import { writeLedger } from '../ledger.ts'
import { getCase, type LoadedCase } from '../load-case.ts'
import { lockOpenBatch, lockPayments } from '../open-batch.ts'
import { paymentBatch, paymentLine } from '../schema.ts'

/**
 * Approves a batch that somebody else prepared. Overlap and limits are asked again for each line, one tenant's approvals one
 * after the other: two cases never both pay what the rules allow once. A line that has nothing left to pay stays unpaid and says why.
 */
export const approveBatch = command({
  name: 'casework/approve-batch',
  summary: 'Approves a payment batch that another officer prepared',
  input: z.object({ batchId: z.uuid(), total: z.int().min(0) }),
  output: z.object({ batchId: z.uuid(), paid: z.number(), held: z.number(), total: z.number() }),
  access: { officers: 'any' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const tenantId = context.tenant.id
    await lockPayments(context)
    const batch = await lockOpenBatch(context, input.batchId)
    if (batch.total !== input.total) {
      throw conflict({
        zh: '批次的合计金额有变化，请刷新后核对。',
        en: 'The total of the batch has changed. Please reload and check.',
      })
    }
    const lines = await context.db
      .select()
      .from(paymentLine)
      .where(and(eq(paymentLine.tenantId, tenantId), eq(paymentLine.batchId, batch.id)))
      .orderBy(asc(paymentLine.caseId))
    let total = 0
    let paid = 0
    for (const line of lines) {
      const loaded = await getCase(context, line.caseId, 'lock')
      const doer = demandApprover(context, loaded, [batch.preparedBy, batch.preparedFor])
      const award = await payLine(context, loaded, line)
      await context.db
        .update(paymentLine)
        .set({ paidSum: award.fen, awardId: award.id, note: award.note })
        .where(
          and(
            eq(paymentLine.tenantId, tenantId),
            eq(paymentLine.batchId, batch.id),
            eq(paymentLine.caseId, line.caseId),
          ),
        )
      if (award.fen === 0) continue
      await writeLedger(context, { batchId: batch.id, file: loaded.file, fen: award.fen })
      await appendAction(context, loaded, doer, 'pay', {
        sum: award.fen,
        ...(line.milestone !== null && { milestone: line.milestone }),
      })
      effects.emit('case.moved', { caseId: line.caseId, action: 'pay', situation: 'paid' })
      total += award.fen
      paid += 1
    }
    await context.db
      .update(paymentBatch)
      .set({ status: 'approved', total, approvedBy: context.actor.accountId, approvedOn: isoDay(context.today) })
      .where(and(eq(paymentBatch.tenantId, tenantId), eq(paymentBatch.id, batch.id)))
    effects.about(
      { kind: 'payment_batch', id: batch.id },
      { number: batch.number, paid, held: lines.length - paid, total },
    )
    return { batchId: batch.id, paid, held: lines.length - paid, total }
  },
})

/** What a line pays now: nothing where the budget does not carry it, and then it says so; otherwise what the rules leave. */
async function payLine(
  context: SignedIn,
  loaded: LoadedCase,
  line: typeof paymentLine.$inferSelect,
): Promise<AwardGiven> {
  const left = await budgetLeft(context, loaded.file)
  if (left !== null && left < line.approvedSum) {
    return {
      id: null,
      fen: 0,
      note: { zh: '本年预算不足，暂不发放。', en: 'The year’s budget does not carry it; held back.' },
    }
  }
  return makeAward(context, {
    file: loaded.file,
    approvedSum: line.approvedSum,
    filedOn: loaded.state.filedOn,
    // Decided anew after a payment, only the difference is paid, as a part of its own.
    tranche: line.milestone ?? (loaded.state.paid > 0 ? 'difference' : '1'),
    decidedSum: (await findDecidedSum(context, loaded)) === null ? null : loaded.state.sum,
  })
}

/** Two people: whoever prepared the batch, or approved the case itself, does not release its money; nor does anyone in their stead. */
function demandApprover(context: SignedIn, loaded: LoadedCase, prepared: readonly (string | null)[]): Doer {
  demandNotKeptOut(context.actor, loaded)
  const doer = doerOf(context, loaded, 'pay')
  const people = [doer.id, ...(doer.onBehalfOf ? [doer.onBehalfOf.accountId] : [])]
  if (!doer.parties.includes('approver')) throw forbidden(`batch line ${loaded.file.id}`)
  if (people.some((one) => prepared.includes(one))) {
    throw conflict({ zh: '编制批次的人不能审批同一批次。', en: 'Whoever prepared a batch cannot approve it.' })
  }
  if (loaded.state.workers.some((one) => one.kind === 'approve' && people.includes(one.by))) {
    throw conflict({
      zh: `${loaded.file.number} 是你批准的，要由另一个人审批拨付。`,
      en: `You approved ${loaded.file.number} yourself; another person has to release its money.`,
    })
  }
  return doer
}
