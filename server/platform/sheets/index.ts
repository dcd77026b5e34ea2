export { columnNamed, headingOf, type SheetColumn } from './column.ts'
export type { ReadCell, ReadRow } from './read/rows.mjs'
export { checkSheet, MOST_ROWS, readSheet } from './read-sheet.ts'
export { templateWorkbook } from './template.ts'
export { workbook, xlsx } from './write-xlsx.ts'
export { type Cell, letters } from './xml-text.ts'

export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
