import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { type SheetColumn, templateWorkbook } from '../../platform/sheets/index.ts'
import { importColumns } from '../imports/columns.ts'
import { getOwnBatch } from '../imports/own-batch.ts'
import { openCells } from '../imports/sealed-cells.ts'
import { importRow } from '../schema.ts'

/** Rows of one file to mend: what one person mends by hand is far less. */
const MOST = 10_000
const REASON: SheetColumn = {
  id: '_reason',
  title: { zh: '原因', en: 'Reason' },
  required: false,
  note: {
    zh: '改好后可连同这一列一起上传，这一列不读取。',
    en: 'May stay when the sheet is handed in again; it is not read.',
  },
}

/** The rows that were not imported as a sheet to mend, with a column that says why. Holds what was typed, numbers of documents too: taking it out is an audit line. */
export const importFaulty = query({
  name: 'registry/import-faulty',
  summary: 'The rows that were not imported, as a workbook with reasons',
  input: z.object({ batchId: z.uuid() }),
  output: z.object({ name: z.string(), bytes: z.instanceof(Buffer) }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext, { batchId }) => {
    const context = anyContext as SignedIn
    const { lang } = context
    const batch = await getOwnBatch(context, batchId)
    const columns = importColumns(context.packs.current(context.tenant.packId), batch.kind)
    const rows = await context.db
      .select()
      .from(importRow)
      .where(
        and(
          eq(importRow.tenantId, context.tenant.id),
          eq(importRow.batchId, batchId),
          inArray(importRow.status, ['faulty', 'duplicate']),
        ),
      )
      .orderBy(asc(importRow.line))
      .limit(MOST)
    const filled = rows.map(({ line, sealed, faults }) => {
      const where = (id: string) => columns.find((one) => one.id === id)?.title[lang]
      const reasons = faults.map(({ column, say }) =>
        [where(column), say[lang]].filter(Boolean).join(lang === 'zh' ? '：' : ': '),
      )
      const at = lang === 'zh' ? `第 ${line} 行 ` : `Line ${line}: `
      return {
        ...openCells(context, batchId, line, sealed).values,
        [REASON.id]: `${at}${reasons.join(lang === 'zh' ? '' : ' ')}`,
      }
    })
    await writeAudit(context, 'registry/import-faulty', { kind: 'import_batch', id: batchId }, { rows: rows.length })
    const bytes = templateWorkbook([REASON, ...columns], lang, filled)
    return { name: `${lang === 'zh' ? '待改' : 'to-mend'}-${batch.fileName.replace(/\.[^.]*$/, '')}.xlsx`, bytes }
  },
})
