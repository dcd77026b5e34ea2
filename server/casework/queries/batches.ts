import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { subject } from '../../registry/index.ts'
import { batchUnits } from '../batch-units.ts'
import { caseLabels } from '../labels.ts'
import { caseFile, caseState, paymentBatch, paymentLine } from '../schema.ts'

const Batch = z.object({
  id: z.uuid(),
  number: z.string(),
  unit: Text,
  status: z.enum(['prepared', 'approved', 'cancelled']),
  total: z.number(),
  preparedOn: z.string(),
  preparedByMe: z.boolean(),
  /** Whether this officer is the second person for this batch. */
  mayApprove: z.boolean(),
  approvedOn: z.string().nullable(),
  /** Why it was taken back. */
  cancelReason: z.string().nullable(),
  lines: z.array(
    z.object({
      caseId: z.uuid(),
      number: z.string(),
      benefit: Text,
      beneficiary: z.string(),
      approvedSum: z.number(),
      paidSum: z.number().nullable(),
      returnedOn: z.string().nullable(),
      returnReason: z.string().nullable(),
      note: Text.nullable(),
    }),
  ),
})

const Payable = z.object({
  caseId: z.uuid(),
  number: z.string(),
  benefit: Text,
  beneficiary: z.string(),
  sum: z.number(),
})

/** Payment batches of the units the officer pays for or approves for, newest first, and the cases ready for a new one. */
export const batches = query({
  name: 'casework/batches',
  summary: 'Payment batches, and cases ready to be paid',
  input: z.object({}),
  output: z.object({ batches: z.array(Batch), payable: z.array(Payable) }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const tenantId = context.tenant.id
    const labels = caseLabels(context)
    const units = await batchUnits(context)
    const found = await context.db
      .select()
      .from(paymentBatch)
      .where(
        and(eq(paymentBatch.tenantId, tenantId), units === 'all' ? undefined : inArray(paymentBatch.unitId, units)),
      )
      .orderBy(desc(paymentBatch.id))
      .limit(50)
    const lines = await context.db
      .select({
        line: paymentLine,
        number: caseFile.number,
        benefit: caseFile.benefit,
        period: caseFile.period,
        beneficiary: subject.name,
      })
      .from(paymentLine)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, paymentLine.tenantId), eq(caseFile.id, paymentLine.caseId)))
      .innerJoin(subject, and(eq(subject.tenantId, paymentLine.tenantId), eq(subject.id, paymentLine.beneficiaryId)))
      .where(
        and(
          eq(paymentLine.tenantId, tenantId),
          inArray(
            paymentLine.batchId,
            found.map((one) => one.id),
          ),
        ),
      )
    return {
      batches: found.map((one) => ({
        id: one.id,
        number: one.number,
        unit: labels.unit(one.unitId),
        status: one.status,
        total: one.total,
        preparedOn: one.preparedOn,
        preparedByMe: one.preparedBy === context.actor.accountId,
        mayApprove: units === 'all' && one.preparedBy !== context.actor.accountId && one.status === 'prepared',
        approvedOn: one.approvedOn,
        cancelReason: one.cancelReason,
        lines: lines
          .filter((row) => row.line.batchId === one.id)
          .map((row) => ({
            caseId: row.line.caseId,
            number: row.number,
            benefit: labels.benefit(row.benefit, row.period),
            beneficiary: row.beneficiary,
            approvedSum: row.line.approvedSum,
            paidSum: row.line.paidSum,
            returnedOn: row.line.returnedOn,
            returnReason: row.line.returnReason,
            note: row.line.note,
          })),
      })),
      payable: await payable(context, units),
    }
  },
})

/** As many as one batch holds; the rest shows when these are in one. */
const AT_ONCE = 500

async function payable(context: SignedIn, units: readonly string[] | 'all') {
  const tenantId = context.tenant.id
  const labels = caseLabels(context)
  const open = context.db
    .select({ id: paymentLine.caseId })
    .from(paymentLine)
    .innerJoin(
      paymentBatch,
      and(eq(paymentBatch.tenantId, paymentLine.tenantId), eq(paymentBatch.id, paymentLine.batchId)),
    )
    .where(and(eq(paymentLine.tenantId, tenantId), eq(paymentBatch.status, 'prepared')))
  return (
    await context.db
      .select({ file: caseFile, payable: caseState.payable, beneficiary: subject.name })
      .from(caseFile)
      .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.beneficiaryId)))
      .where(
        and(
          eq(caseFile.tenantId, tenantId),
          eq(caseState.situation, 'payment'),
          units === 'all' ? undefined : inArray(caseFile.unitId, [...units]),
          notInArray(caseFile.id, open),
        ),
      )
      .orderBy(asc(caseFile.id))
      .limit(AT_ONCE)
  ).map((row) => ({
    caseId: row.file.id,
    number: row.file.number,
    benefit: labels.benefit(row.file.benefit, row.file.period),
    beneficiary: row.beneficiary,
    sum: row.payable ?? 0,
  }))
}
