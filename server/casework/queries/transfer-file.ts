import { yuanText } from '@xinglin/base'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound, unprocessable } from '../../platform/fault.ts'
import { csv } from '../../platform/files/csv.ts'
import { revealSecret } from '../../platform/secrets/store.ts'
import { subject } from '../../registry/index.ts'
import { batchUnits } from '../batch-units.ts'
import { caseFile, paymentBatch, paymentLine } from '../schema.ts'

/** The transfer file of an approved batch, as CSV for the finance system. Holds account numbers: opening it is audited. Called in process. */
export const transferFile = query({
  name: 'casework/transfer-file-content',
  summary: 'Transfer file of an approved batch',
  input: z.object({ batchId: z.uuid() }),
  output: z.custom<{ name: string; text: string }>(),
  access: { officers: ['cashier', 'head'] },
  run: async (anyContext, { batchId }) => {
    const context = anyContext as SignedIn
    const tenantId = context.tenant.id
    const units = await batchUnits(context)
    const [batch] = await context.db
      .select()
      .from(paymentBatch)
      .where(
        and(
          eq(paymentBatch.tenantId, tenantId),
          eq(paymentBatch.id, batchId),
          units === 'all' ? undefined : inArray(paymentBatch.unitId, [...units]),
        ),
      )
    if (!batch) throw notFound(`batch ${batchId}`)
    if (batch.status !== 'approved')
      throw unprocessable({ zh: '批次审批后才能导出。', en: 'The batch has to be approved first.' })
    const lines = await context.db
      .select({ line: paymentLine, number: caseFile.number, name: subject.name, kind: subject.kind })
      .from(paymentLine)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, paymentLine.tenantId), eq(caseFile.id, paymentLine.caseId)))
      .innerJoin(subject, and(eq(subject.tenantId, paymentLine.tenantId), eq(subject.id, paymentLine.beneficiaryId)))
      .where(and(eq(paymentLine.tenantId, tenantId), eq(paymentLine.batchId, batchId)))
      .orderBy(asc(caseFile.number))
    const rows: string[][] = [['批次', '序号', '申请编号', '户名', '账号', '金额（元）']]
    for (const { line, number, name, kind } of lines) {
      if (!line.paidSum) continue
      const place = { subjectKind: kind, subjectId: line.beneficiaryId, key: 'bank_account' }
      const account = (await revealSecret(context, place)) ?? ''
      await writeAudit(
        context,
        'casework/transfer-line',
        { kind, id: line.beneficiaryId },
        { batch: batch.number, key: 'bank_account' },
      )
      rows.push([batch.number, String(rows.length), number, name, account, yuanText(line.paidSum)])
    }
    return { name: `${batch.number}.csv`, text: csv(rows) }
  },
})
