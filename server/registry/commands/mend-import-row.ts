import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { checkRow } from '../imports/check-row.ts'
import { importColumns } from '../imports/columns.ts'
import { judgeRows } from '../imports/judge-rows.ts'
import { demandStatus, getOwnBatch, setBatch } from '../imports/own-batch.ts'
import { openCells, sealCells } from '../imports/sealed-cells.ts'
import { importRow } from '../schema.ts'

const STATUSES = ['good', 'faulty', 'duplicate'] as const

/** Mends a row of an import before it is entered: cells that are named are replaced, the row is checked again. Throws `not_found`. */
export const mendImportRow = command({
  name: 'registry/mend-import-row',
  summary: 'Mends cells of a row that could not be imported',
  input: z.object({
    batchId: z.uuid(),
    line: z.int().min(1),
    cells: z.record(z.string().max(60), z.string().max(1_000)),
  }),
  output: z.object({ status: z.enum(STATUSES) }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { batchId, line, cells }, effects) => {
    const context = anyContext as SignedIn
    const batch = await getOwnBatch(context, batchId, true)
    demandStatus(batch, 'checked', 'recorded')
    const own = and(eq(importRow.tenantId, context.tenant.id), eq(importRow.batchId, batchId), eq(importRow.line, line))
    const [row] = await context.db.select().from(importRow).where(own)
    const before = STATUSES.find((one) => one === row?.status)
    if (!row || !before) throw notFound(`line ${line} of import ${batchId}`)
    const columns = importColumns(context.packs.current(context.tenant.packId), batch.kind)
    const kept = openCells(context, batchId, line, row.sealed)
    const mended = {
      values: { ...kept.values, ...Object.fromEntries(columns.flatMap(({ id }) => given(cells, id))) },
      odd: Object.fromEntries(Object.entries(kept.odd).filter(([id]) => cells[id] === undefined)),
    }
    const read = checkRow(context, batch.kind, columns, line, mended)
    const [judged] = await judgeRows(context, batch, [read])
    const status = judged?.status ?? 'faulty'
    await context.db
      .update(importRow)
      .set({
        status,
        key: read.key,
        sealed: sealCells(context, batchId, line, mended),
        faults: judged?.faults ?? [],
        subjectId: judged?.known.same ?? null,
      })
      .where(own)
    const counts = { good: batch.good, faulty: batch.faulty, duplicate: batch.duplicate }
    counts[before] -= 1
    counts[status] += 1
    await setBatch(context, batchId, counts)
    effects.about({ kind: 'import_batch', id: batchId }, { kind: batch.kind, line, status })
    return { status }
  },
})

const given = (cells: Readonly<Record<string, string>>, id: string): [string, string][] =>
  Object.hasOwn(cells, id) ? [[id, cells[id] ?? '']] : []
