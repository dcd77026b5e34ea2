import { type Localised, parseYuan } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { readCsv } from '../platform/files/csv.ts'
import { batchUnits } from './batch-units.ts'
import { caseFile, paymentBatch, paymentLine } from './schema.ts'

/** A payment that came back, matched to the line it was. */
export type ReturnRow = {
  readonly caseId: string
  readonly fen: number
  readonly reason: string
  readonly milestone: string | null
}
type Fault = { readonly row: number; readonly number: string; readonly why: Localised }

/** Columns by any of the names banks and finance systems give them. */
const NUMBER = ['申请编号', '编号', '业务编号', 'number']
const SUM = ['金额（元）', '金额', '退款金额', 'sum']
const REASON = ['退款原因', '原因', '失败原因', 'reason']

/**
 * Reads the bank's file (CSV with a heading line: number, sum, reason) against the paid lines of a batch. Throws `not_found` for a batch
 * the officer does not see.
 */
export async function readReturns(
  context: SignedIn,
  batchId: string,
  text: string,
): Promise<{ rows: ReturnRow[]; faults: Fault[] }> {
  const lines = await paidLines(context, batchId)
  const [heading = [], ...cells] = readCsv(text)
  const at = (names: readonly string[]) => heading.findIndex((one) => names.includes(one.trim()))
  const columns = { number: at(NUMBER), sum: at(SUM), reason: at(REASON) }
  const rows: ReturnRow[] = []
  const faults: Fault[] = []
  for (const [index, row] of cells.entries()) {
    const number = (row[columns.number] ?? '').trim()
    const line = lines.find((one) => one.number === number)
    const why = whyNot(line, row[columns.sum] ?? '', rows)
    if (why || !line) faults.push({ row: index + 2, number, why: why ?? NO_LINE })
    else {
      const reason = (row[columns.reason] ?? '').trim().slice(0, 200) || '银行退回'
      rows.push({ caseId: line.caseId, fen: line.paidSum ?? 0, reason, milestone: line.milestone })
    }
  }
  if (cells.length === 0)
    faults.push({ row: 1, number: '', why: { zh: '文件里没有退款记录。', en: 'The file holds no returns.' } })
  return { rows, faults }
}

type Line = {
  caseId: string
  number: string
  paidSum: number | null
  milestone: string | null
  returnedOn: string | null
}

const NO_LINE = { zh: '这个批次里没有这个申请编号。', en: 'The batch has no line with this number.' }

function whyNot(line: Line | undefined, sum: string, taken: readonly ReturnRow[]): Localised | null {
  if (!line) return NO_LINE
  if (!line.paidSum) return { zh: '这一笔没有发放过。', en: 'This line was not paid.' }
  if (line.returnedOn !== null || taken.some((one) => one.caseId === line.caseId)) {
    return { zh: '这一笔已经登记过退款。', en: 'This line was returned already.' }
  }
  const fen = parseYuan(sum.replaceAll(',', '').trim())
  if (!fen.ok || fen.value !== line.paidSum) {
    return { zh: '金额与发放的不一致，请核对。', en: 'The sum is not what was paid. Please check.' }
  }
  return null
}

async function paidLines(context: SignedIn, batchId: string): Promise<Line[]> {
  const tenantId = context.tenant.id
  const units = await batchUnits(context)
  const [batch] = await context.db
    .select({ unitId: paymentBatch.unitId, status: paymentBatch.status })
    .from(paymentBatch)
    .where(and(eq(paymentBatch.tenantId, tenantId), eq(paymentBatch.id, batchId)))
    .for('update')
  if (!batch || (units !== 'all' && !units.includes(batch.unitId))) throw notFound(`batch ${batchId}`)
  return context.db
    .select({
      caseId: paymentLine.caseId,
      number: caseFile.number,
      paidSum: paymentLine.paidSum,
      milestone: paymentLine.milestone,
      returnedOn: paymentLine.returnedOn,
    })
    .from(paymentLine)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, paymentLine.tenantId), eq(caseFile.id, paymentLine.caseId)))
    .where(and(eq(paymentLine.tenantId, tenantId), eq(paymentLine.batchId, batchId)))
}
