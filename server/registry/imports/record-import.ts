import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { writeAudit } from '../../platform/audit/write.ts'
import type { SignedIn } from '../../platform/context.ts'
import { importRow } from '../schema.ts'
import { checkRow } from './check-row.ts'
import { importColumns } from './columns.ts'
import { enterRows } from './enter-rows.ts'
import type { Background } from './in-background.ts'
import { judgeRows } from './judge-rows.ts'
import { type Batch, setBatch } from './own-batch.ts'
import { openCells } from './sealed-cells.ts'

/** Rows entered in one transaction: their names take some thousand rows more. */
const PIECE = 200

/** Enters the good rows, piece by piece, until none is left. What a stopped server had not entered is still a good row: nothing is entered twice. */
export async function recordImport({ step }: Background): Promise<void> {
  while (await step(recordPiece));
}

/** One piece; false when there is nothing left to do. */
async function recordPiece(context: SignedIn, batch: Batch): Promise<boolean> {
  if (batch.status !== 'recording') return false
  const own = and(eq(importRow.tenantId, context.tenant.id), eq(importRow.batchId, batch.id))
  const rows = await context.db
    .select()
    .from(importRow)
    .where(and(own, eq(importRow.status, 'good')))
    .orderBy(asc(importRow.line))
    .limit(PIECE)
  if (rows.length === 0) {
    await setBatch(context, batch.id, { status: 'recorded' })
    const about = { kind: 'import_batch', id: batch.id }
    await writeAudit(context, 'registry/record-import', about, { kind: batch.kind, recorded: batch.recorded })
    return false
  }
  const columns = importColumns(context.packs.current(context.tenant.packId), batch.kind)
  const read = rows.map(({ line, sealed }) =>
    checkRow(context, batch.kind, columns, line, openCells(context, batch.id, line, sealed)),
  )
  // The registry may have moved on since the dry run.
  const judged = await judgeRows(context, batch, read)
  const good = judged.filter((one) => one.status === 'good')
  const entered = await enterRows(context, batch.kind, good)
  const lines = sql.join(
    good.map(({ row }, index) => sql`(${row.line}::int, ${entered[index]}::uuid)`),
    sql`, `,
  )
  if (good.length > 0) {
    await context.db.execute(
      sql`update import_row set status = 'recorded', subject_id = entered.id, settled_at = now()
          from (values ${lines}) as entered (line, id)
          where import_row.tenant_id = ${context.tenant.id} and import_row.batch_id = ${batch.id} and import_row.line = entered.line`,
    )
  }
  for (const { row, status, faults, known } of judged) {
    if (status === 'good') continue
    await context.db
      .update(importRow)
      .set({ status, faults, subjectId: known.same ?? null })
      .where(and(own, inArray(importRow.line, [row.line])))
  }
  const count = (status: string) => judged.filter((one) => one.status === status).length
  await setBatch(context, batch.id, {
    good: batch.good - judged.length,
    faulty: batch.faulty + count('faulty'),
    duplicate: batch.duplicate + count('duplicate'),
    recorded: batch.recorded + good.length,
  })
  return true
}
