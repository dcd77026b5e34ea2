import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { type CellFault, type ImportKind, type ImportRowStatus, importRow } from '../schema.ts'
import type { CheckedRow } from './check-row.ts'
import { findKnown, type Known } from './find-known.ts'

/** What becomes of a row: entered, mended, or left out because it is there already. */
export type Judged = {
  readonly row: CheckedRow
  readonly status: Extract<ImportRowStatus, 'good' | 'faulty' | 'duplicate'>
  readonly faults: readonly CellFault[]
  readonly known: Known
}

const ONCE = (line: number): CellFault => ({
  column: '',
  say: { zh: `与第 ${line} 行重复。`, en: `The same as line ${line}.` },
})
const THERE: CellFault = { column: '', say: { zh: '人才库里已有，不重复登记。', en: 'Registered already.' } }

/** Holds rows against the registry and against the other rows of their file. The first of several alike counts. */
export async function judgeRows(
  context: Context,
  batch: { readonly id: string; readonly kind: ImportKind },
  rows: readonly CheckedRow[],
): Promise<readonly Judged[]> {
  const known = await findKnown(context, batch.kind, rows)
  const first = await firstLines(context, batch.id, rows)
  return rows.map((row, index): Judged => {
    const found = known[index] ?? { faults: [] }
    const faults = [...row.faults, ...found.faults]
    if (faults.length > 0) return { row, status: 'faulty', faults, known: found }
    if (found.same !== undefined) return { row, status: 'duplicate', faults: [THERE], known: found }
    const earlier = row.key === null ? undefined : first.get(row.key)
    if (earlier !== undefined && earlier !== row.line)
      return { row, status: 'duplicate', faults: [ONCE(earlier)], known: found }
    if (row.key !== null) first.set(row.key, row.line)
    return { row, status: 'good', faults, known: found }
  })
}

/** Lines of the file, other than these rows, that count for a key already. */
async function firstLines(
  context: Context,
  batchId: string,
  rows: readonly CheckedRow[],
): Promise<Map<string, number>> {
  const keys = rows.flatMap((row) => row.key ?? [])
  if (keys.length === 0) return new Map()
  const lines = new Set(rows.map((row) => row.line))
  // By key alone: asked by status as well, the database would read every good row of the file, for every piece anew.
  const found = await context.db
    .select({ key: importRow.key, line: importRow.line, status: importRow.status })
    .from(importRow)
    .where(and(eq(importRow.tenantId, context.tenant.id), eq(importRow.batchId, batchId), inArray(importRow.key, keys)))
    .orderBy(desc(importRow.line))
  const counting = found.filter((one) => (one.status === 'good' || one.status === 'recorded') && !lines.has(one.line))
  return new Map(counting.flatMap((one) => (one.key === null ? [] : [[one.key, one.line]])))
}
