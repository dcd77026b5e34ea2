import type { SignedIn } from '../../platform/context.ts'
import { Fault, unprocessable } from '../../platform/fault.ts'
import { getFile } from '../../platform/files/store.ts'
import { columnNamed, type ReadRow, readSheet } from '../../platform/sheets/index.ts'
import { importRow } from '../schema.ts'
import { checkRow } from './check-row.ts'
import { type ImportColumn, importColumns } from './columns.ts'
import type { Background } from './in-background.ts'
import { judgeRows } from './judge-rows.ts'
import { type Batch, setBatch } from './own-batch.ts'
import { type RowCells, sealCells } from './sealed-cells.ts'

/** Column of the file → column of the import; undefined for one that is not ours. */
type Places = readonly (ImportColumn | undefined)[]

/**
 * The dry run: reads the file in a thread and checks it piece by piece, each piece in a transaction that says how far it came. Stopped at any moment, it goes on
 * behind the last line that was kept; two servers at once do not do it twice.
 */
export async function checkImport({ step }: Background): Promise<void> {
  const { bytes, columns, start } = await step(async (context, batch) => ({
    bytes: (await getFile(context, batch.fileId)).bytes,
    columns: importColumns(context.packs.current(context.tenant.packId), batch.kind),
    start: batch.lineRead,
  }))
  try {
    let places: Places | undefined
    let line = start
    for await (const { rows, total } of readSheet(bytes)) {
      const data = places === undefined ? rows.slice(1) : rows
      places ??= placesOf(rows[0], columns)
      const fresh = data.filter((row) => row.line > line)
      const last = fresh.at(-1)
      if (!last) continue
      const [expected, found] = [line, places]
      const goesOn = await step(async (context, batch) => {
        if (batch.status !== 'checking' || batch.lineRead !== expected) return false
        await keepRows(context, batch, columns, found, fresh, Math.max(total, last.line))
        return true
      })
      if (!goesOn) return
      line = last.line
    }
    const nothing = places === undefined || line === 0
    if (nothing) throw unprocessable({ zh: '表里没有数据行。', en: 'The sheet has no rows.' }, 'file')
    await step(async (context, batch) => {
      if (batch.status === 'checking') await setBatch(context, batch.id, { status: 'checked', total: line })
    })
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'unprocessable') throw error
    await step((context, batch) => setBatch(context, batch.id, { status: 'failed', why: error.say }))
  }
}

function placesOf(heading: ReadRow | undefined, columns: readonly ImportColumn[]): Places {
  const places: (ImportColumn | undefined)[] = []
  for (const { column, text } of heading?.cells ?? []) places[column] = columnNamed(columns, text)
  const missing = columns.filter((one) => one.required && !places.includes(one))
  if (missing.length === 0) return places
  throw unprocessable(
    {
      zh: `第一行应是列名，缺少：${missing.map((one) => one.title.zh).join('、')}。请用模板填写。`,
      en: `The first line must name the columns; missing: ${missing.map((one) => one.title.en).join(', ')}. Please use the template.`,
    },
    'file',
  )
}

async function keepRows(
  context: SignedIn,
  batch: Batch,
  columns: readonly ImportColumn[],
  places: Places,
  rows: readonly ReadRow[],
  total: number,
): Promise<void> {
  const filled = rows.map((row) => ({ line: row.line, cells: cellsOf(row, places) }))
  // A row with something only in columns that are not ours is no row of ours.
  const ours = filled.filter(({ cells }) => Object.keys(cells.values).length + Object.keys(cells.odd).length > 0)
  const checked = ours.map(({ line, cells }) => checkRow(context, batch.kind, columns, line, cells))
  const judged = await judgeRows(context, batch, checked)
  if (judged.length > 0) {
    await context.db.insert(importRow).values(
      judged.map(({ row, status, faults, known }) => ({
        tenantId: context.tenant.id,
        batchId: batch.id,
        line: row.line,
        status,
        key: row.key,
        sealed: sealCells(context, batch.id, row.line, row.cells),
        faults,
        subjectId: known.same ?? null,
      })),
    )
  }
  const count = (status: string) => judged.filter((one) => one.status === status).length
  await setBatch(context, batch.id, {
    total,
    lineRead: rows.at(-1)?.line ?? batch.lineRead,
    good: batch.good + count('good'),
    faulty: batch.faulty + count('faulty'),
    duplicate: batch.duplicate + count('duplicate'),
  })
}

function cellsOf({ cells }: ReadRow, places: Places): RowCells {
  const values: Record<string, string> = {}
  const odd: Record<string, RowCells['odd'][string]> = {}
  for (const { column, text, kind } of cells) {
    const place = places[column]
    if (place === undefined) continue
    if (kind === 'formula' || kind === 'error' || kind === 'rounded') odd[place.id] = kind
    else if (text.trim() !== '') values[place.id] = text
  }
  return { values, odd }
}
