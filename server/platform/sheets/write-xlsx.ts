import { strToU8, zipSync } from 'fflate'
import { type Sheet, sheetXml } from './sheet-xml.ts'
import { type Cell, HEAD, MAIN, OFFICE, PACKAGE, TYPE } from './xml-text.ts'

/** Fixed, so that the same rows have the same bytes whenever they are written. */
const LONG_AGO = new Date(Date.UTC(2000, 0, 1))
/** 0 as it comes · 1 text, whatever is typed into it · 2 a heading. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0EC"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`

/** Rows as an Excel workbook of one sheet. Text is written inline and never as a formula. */
export const xlsx = (rows: readonly (readonly Cell[])[], widths: readonly number[] = []): Buffer =>
  workbook([{ name: 'Sheet1', rows, columns: widths.map((width) => ({ width })) }])

/** Several sheets as an Excel workbook. The same sheets have the same bytes. */
export function workbook(sheets: readonly Sheet[]): Buffer {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const types = paths.map((path) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.worksheet+xml"/>`).join('')
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const links = [
    ...paths.map((path): [string, string] => ['worksheet', path]),
    ['styles', 'styles.xml'] as [string, string],
  ]
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${types}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(links),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, sheetXml(sheet)])),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return Buffer.from(zipSync(files, { mtime: LONG_AGO, level: 6 }))
}

const relations = (links: readonly [string, string][]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`
