import type { Lang } from '../text/lang.ts'
import { headingOf, type SheetColumn } from './column.ts'
import type { ColumnLook } from './sheet-xml.ts'
import { workbook } from './write-xlsx.ts'
import { type Cell, letters } from './xml-text.ts'

const FILL = { zh: '填写', en: 'Fill in' }
const NOTES = { zh: '填写说明', en: 'Notes' }
const CODES = { zh: '代码', en: 'Codes' }
const HEADING = {
  zh: ['列', '必填', '怎么填', '可选项'],
  en: ['Column', 'Required', 'How it is filled in', 'Choices'],
}
/** More choices than this are listed in the drop-down only. */
const LISTED = 40

/**
 * A workbook to fill in: a heading that marks what is required, drop-downs from the lists of codes, a note at each column, and the notes once more on a sheet of
 * their own. Every column is text: numbers of documents keep all their digits.
 * @param rows what stands there already, cells by column id
 */
export function templateWorkbook(
  columns: readonly SheetColumn[],
  lang: Lang,
  rows: readonly Readonly<Record<string, string>>[] = [],
): Buffer {
  const listed = columns.filter((one) => one.choices !== undefined)
  const codes = CODES[lang]
  const looks = columns.map((one): ColumnLook => {
    const at = listed.indexOf(one)
    const from = at < 0 ? {} : { from: `'${codes}'!$${letters(at)}$1:$${letters(at)}$${one.choices?.length || 1}` }
    return {
      width: Math.max(12, one.title[lang].length * (lang === 'zh' ? 2 : 1) + 6),
      text: true,
      prompt: { title: headingOf(one, lang), text: one.note[lang] },
      ...from,
    }
  })
  const longest = Math.max(0, ...listed.map((one) => one.choices?.length ?? 0))
  const codeRows = Array.from({ length: longest }, (_, row) => listed.map((one) => one.choices?.[row]?.[lang] ?? null))
  return workbook([
    {
      name: FILL[lang],
      heading: true,
      columns: looks,
      rows: [
        columns.map((one) => headingOf(one, lang)),
        ...rows.map((row) => columns.map((one) => row[one.id] ?? null)),
      ],
    },
    {
      name: NOTES[lang],
      heading: true,
      columns: [{ width: 24 }, { width: 10 }, { width: 60 }, { width: 60 }],
      rows: [HEADING[lang], ...columns.map((one) => noteRow(one, lang))],
    },
    { name: codes, hidden: true, rows: codeRows },
  ])
}

function noteRow({ title, required, note, choices }: SheetColumn, lang: Lang): Cell[] {
  const few = choices && choices.length <= LISTED
  const all = few ? choices.map((one) => one[lang]).join(lang === 'zh' ? '、' : ', ') : null
  return [title[lang], required ? { zh: '是', en: 'yes' }[lang] : null, note[lang], all]
}
