import { type Cell, escaped, HEAD, letters, MAIN } from './xml-text.ts'

/** What may be said of a column: how wide, that what is typed stays text, what can be chosen and what is shown beside it. */
export type ColumnLook = {
  readonly width: number
  readonly text?: boolean
  /** Range that holds the choices, `'代码'!$A$1:$A$9`. */
  readonly from?: string
  readonly prompt?: { readonly title: string; readonly text: string }
}

export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly columns?: readonly ColumnLook[]
  readonly hidden?: boolean
  /** The first row is a heading: set off, and it stays when the sheet is scrolled. */
  readonly heading?: boolean
}

/** Lines that drop-downs and notes reach. */
const LAST = 100_001

export function sheetXml({ rows, columns = [], heading = false }: Sheet): string {
  const view = heading
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : ''
  const looks = columns.map(
    ({ width, text }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}"${text ? ' style="1"' : ''} customWidth="1"/>`,
  )
  const body = rows.map((cells, index) => row(cells, heading && index === 0 ? 2 : 0, columns)).join('')
  const checks = columns.flatMap((look, at) => (look.from || look.prompt ? [validation(look, letters(at))] : []))
  const validations =
    checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : ''
  const cols = looks.length > 0 ? `<cols>${looks.join('')}</cols>` : ''
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}${cols}<sheetData>${body}</sheetData>${validations}</worksheet>`
}

/** Excel takes 32 characters of a title and 255 of a note. */
function validation({ from, prompt }: ColumnLook, letter: string): string {
  const says = prompt
    ? ` showInputMessage="1" promptTitle="${escaped(prompt.title.slice(0, 32))}" prompt="${escaped(prompt.text.slice(0, 255))}"`
    : ''
  const range = `sqref="${letter}2:${letter}${LAST}"`
  if (from === undefined) return `<dataValidation allowBlank="1"${says} ${range}/>`
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${says} ${range}><formula1>${escaped(from)}</formula1></dataValidation>`
}

function row(cells: readonly Cell[], style: number, columns: readonly ColumnLook[]): string {
  return `<row>${cells.map((one, at) => cell(one, style || (columns[at]?.text ? 1 : 0))).join('')}</row>`
}

function cell(value: Cell, style: number): string {
  const look = style === 0 ? '' : ` s="${style}"`
  if (value === null || value === '') return `<c${look}/>`
  if (typeof value === 'number') return `<c${look}><v>${value}</v></c>`
  return `<c${look} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}
