/** A cell: text stays text, whatever it begins with; a number is one a sheet can add up. */
export type Cell = string | number | null

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold
const UNFIT = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** XML takes no control signs; a text that holds one loses it. What looks like Excel's own spelling is spelt so that it stays as it is. */
export const escaped = (text: string): string =>
  text
    .replace(UNFIT, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** `0` → `A`, `27` → `AB`. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
