import { strToU8, zipSync } from 'fflate'
import type { Printed } from './printed.ts'
import { CONTENT_TYPES, DOCUMENT_RELATIONS, FOOTER, RELATIONS, STYLES } from './word-parts.ts'
import { element, paragraph, run, table } from './word-text.ts'

/** A4 and the margins of GB/T 9704-2012, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1304" w:gutter="0"/></w:sectPr>'

/** Fixed, so that the same document has the same bytes whenever it is made. */
const LONG_AGO = new Date(Date.UTC(2000, 0, 1))

/**
 * A document as Word, for officers who change it before they print and seal it. Says at its head that it is a working copy and carries
 * no code: what was changed by hand cannot be verified.
 */
export function renderWord(data: Printed, note: string): Buffer {
  const body = [
    paragraph('note', data.mark === null ? note : `${data.mark}　${note}`),
    paragraph('unit', data.unit),
    paragraph('number', data.number),
    paragraph('title', data.title),
    ...(data.to === null ? [] : [paragraph('to', data.to + (data.lang === 'zh' ? '：' : ','))]),
    ...data.paragraphs.map((one) => paragraph(one.heading ? 'heading' : 'text', one.text)),
    ...(data.rows.length === 0 ? [] : [table(data.head, data.rows)]),
    ...data.closing.map((text) => paragraph('text', text)),
    paragraph('space', ''),
    paragraph('signature', data.signer),
    paragraph('signature', data.day),
    ...(data.remark === null ? [] : [paragraph('note', data.remark)]),
  ]
  const document =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${element('w:body', body.join('') + PAGE)}</w:document>`
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': document,
    'word/styles.xml': STYLES,
    'word/footer1.xml': FOOTER(run),
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return Buffer.from(zipSync(files, { mtime: LONG_AGO }))
}
