import { unprocessable } from '../../platform/fault.ts'
import { csv } from '../../platform/files/csv.ts'
import type { PageRequest } from '../../platform/pages/page.ts'
import { letters, readSheet } from '../../platform/sheets/index.ts'
import type { Say } from '../../platform/text/lang.ts'

/** Where a filled-in sheet is chosen. */
export function SheetField({ say, error }: { say: Say; error?: string | undefined }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor="sheet">{say({ zh: '填好的表（Excel 或 CSV）', en: 'The filled-in sheet (Excel or CSV)' })}</label>
      {error && <p className="error">{error}</p>}
      <input id="sheet" type="file" name="sheet" accept=".xlsx,.csv,text/csv" required />
    </div>
  )
}

/**
 * The sheet as CSV, whether it came as that or as a workbook. Read by the one reader: bombs, old and locked workbooks are refused, and so is a formula, by its cell.
 * @throws Fault `unprocessable`
 */
export async function sheetOf({ uploads }: PageRequest): Promise<string> {
  const rows: string[][] = []
  for await (const piece of readSheet(uploads[0]?.bytes ?? Buffer.alloc(0), MOST_ROWS_OF_BUNDLE)) {
    for (const { line, cells } of piece.rows) {
      // Lines stay where they are in the file: what is wrong is named by its line.
      while (rows.length < line - 1 && rows.length < MOST_ROWS_OF_BUNDLE) rows.push([])
      const row: string[] = []
      for (const cell of cells) {
        if (cell.kind === 'formula' || cell.kind === 'error' || cell.kind === 'rounded') throw odd(line, cell.column)
        row[cell.column] = cell.text
      }
      rows.push(Array.from(row, (one) => one ?? ''))
    }
  }
  return csv(rows)
}

/** The heading, five hundred people, and what is left of a list that was shortened. */
const MOST_ROWS_OF_BUNDLE = 2_000

function odd(line: number, column: number) {
  const cell = `${letters(column)}${line}`
  return unprocessable(
    {
      zh: `${cell} 是公式、错误值或过长的数字，请改成文字或数值后再上传。`,
      en: `${cell} holds a formula, an error or too long a figure. Please put the value itself as text.`,
    },
    'sheet',
  )
}
