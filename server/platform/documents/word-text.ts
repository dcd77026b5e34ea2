/** Text as XML content: what people typed stays what they typed. Characters that XML cannot hold are left out. */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out (XML 1.0 § 2.2)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)

export const element = (name: string, inner: string) => `<${name}>${inner}</${name}>`

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** @param style a style of word-parts.ts */
export const paragraph = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`

const LINE = '<w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>'
const INNER =
  '<w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>'

/** A table over the whole width; its head, where it has one, is repeated on every page. */
export function table(head: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const cell = (style: string) => (text: string) => element('w:tc', paragraph(style, text))
  const first = head && `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.map(cell('headcell')).join('')}</w:tr>`
  const body = rows.map((row) => element('w:tr', row.map(cell('cell')).join('')))
  const grid = element('w:tblGrid', (rows[0] ?? []).map(() => '<w:gridCol/>').join(''))
  const look = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${LINE}${INNER}</w:tblBorders></w:tblPr>`
  return `<w:tbl>${look}${grid}${first ?? ''}${body.join('')}</w:tbl>${paragraph('cell', '')}`
}
