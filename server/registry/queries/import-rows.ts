import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { BLANK, maskOf } from '../../platform/secrets/store.ts'
import { Text } from '../../platform/text/schema.ts'
import { type ImportColumn, importColumns } from '../imports/columns.ts'
import { getOwnBatch } from '../imports/own-batch.ts'
import { openCells } from '../imports/sealed-cells.ts'
import { importRow } from '../schema.ts'

const SIZE = 20

/** Rows that were not imported, with what is wrong beside the cell. Sensitive cells are masked: they are typed anew, never shown. */
export const importRowsQuery = query({
  name: 'registry/import-rows',
  summary: 'Faulty or duplicate rows of an import, sensitive cells masked',
  input: z.object({
    batchId: z.uuid(),
    status: z.enum(['faulty', 'duplicate']),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  output: z.object({
    size: z.number(),
    columns: z.array(
      z.object({
        id: z.string(),
        title: Text,
        required: z.boolean(),
        secret: z.boolean(),
        choices: z.array(Text).nullable(),
      }),
    ),
    rows: z.array(
      z.object({
        line: z.number(),
        cells: z.record(z.string(), z.string()),
        faults: z.array(z.object({ column: z.string(), say: Text })),
      }),
    ),
  }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { batchId, status, page }) => {
    const context = anyContext as SignedIn
    const batch = await getOwnBatch(context, batchId)
    const columns = importColumns(context.packs.current(context.tenant.packId), batch.kind)
    const rows = await context.db
      .select()
      .from(importRow)
      .where(
        and(eq(importRow.tenantId, context.tenant.id), eq(importRow.batchId, batchId), eq(importRow.status, status)),
      )
      .orderBy(asc(importRow.line))
      .limit(SIZE)
      .offset((page - 1) * SIZE)
    const shown = rows.map(({ line, sealed, faults }) => {
      const { values } = openCells(context, batchId, line, sealed)
      return { line, cells: maskCells(columns, values), faults: [...faults] }
    })
    const filled = (id: string) => shown.some((row) => row.cells[id] || row.faults.some((one) => one.column === id))
    return {
      size: SIZE,
      columns: columns
        .filter((one) => one.required || filled(one.id))
        .map(({ id, title, required, secret, choices }) => ({
          id,
          title,
          required,
          secret,
          choices: choices && choices.length <= 60 ? [...choices] : null,
        })),
      rows: shown,
    }
  },
})

/** A number cut short by mistake shows nothing: its last four would be most of it. */
function maskCells(columns: readonly ImportColumn[], values: Readonly<Record<string, string>>): Record<string, string> {
  const mask = (id: string, text: string) => {
    if (!columns.find((one) => one.id === id)?.secret) return text
    return text.length >= 8 ? maskOf(text) : BLANK
  }
  return Object.fromEntries(Object.entries(values).map(([id, text]) => [id, mask(id, text)]))
}
