import type { PageRequest } from '../../platform/pages/page.ts'
import type { Say } from '../../platform/text/lang.ts'

/** Where a filled-in sheet is chosen. */
export function SheetField({ say, error }: { say: Say; error?: string | undefined }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor="sheet">{say({ zh: '填好的表（CSV）', en: 'The filled-in sheet (CSV)' })}</label>
      {error && <p className="error">{error}</p>}
      <input id="sheet" type="file" name="sheet" accept=".csv,text/csv" required />
    </div>
  )
}

/** The sheet as text. Spreadsheet programs in China still save CSV as GB 18030; what is not UTF-8 is read as that. */
export function sheetOf({ uploads }: PageRequest): string {
  const bytes = uploads[0]?.bytes ?? Buffer.alloc(0)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
