import { unpackText } from './archive.mjs'
import { SheetRefusal } from './sheet-refusal.mjs'
import { attribute, XmlReader } from './xml.mjs'

/** All different texts of a workbook together, in characters. */
const MOST_TEXT = 60_000_000
/** Formats of Excel that are days: 14–17 and 22 everywhere, 27–36 and 50–58 in Chinese editions. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58])

function read(bytes, part, listener) {
  if (part === undefined) return
  const reader = new XmlReader({ open() {}, close() {}, text() {}, ...listener })
  for (const piece of unpackText(bytes, part)) reader.write(piece)
}

/** Where the first sheet that is not hidden lies, and whether its days count from 1904. */
export function findSheet(bytes, parts) {
  const targets = new Map()
  read(bytes, parts.get('xl/_rels/workbook.xml.rels'), {
    open: (name, tag) => name === 'Relationship' && targets.set(attribute(tag, 'Id'), attribute(tag, 'Target')),
  })
  let [target, from1904] = [undefined, false]
  read(bytes, parts.get('xl/workbook.xml'), {
    open: (name, tag) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(tag, 'date1904'))
      if (name !== 'sheet' || target !== undefined || (attribute(tag, 'state') ?? 'visible') !== 'visible') return
      target = targets.get(/\s[A-Za-z0-9]+:id=["']([^"']*)["']/.exec(tag)?.[1])
    },
  })
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target}`
  const part = parts.get(path)
  if (part === undefined) throw new SheetRefusal('broken')
  return { part, from1904 }
}

/** The shared texts of a workbook, in their order. */
export function readTexts(bytes, parts) {
  const texts = []
  let [text, inside, spoken, sum] = ['', false, false, 0]
  read(bytes, parts.get('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') spoken = true
      if (name === 't') inside = !spoken
    },
    text: (piece) => {
      if (inside) text += piece
    },
    close: (name) => {
      if (name === 't') inside = false
      if (name === 'rPh') spoken = false
      if (name !== 'si') return
      sum += text.length
      if (sum > MOST_TEXT) throw new SheetRefusal('bomb')
      texts.push(unspelt(text))
    },
  })
  return texts
}

/** Which of the workbook's styles show a number as a day. */
export function readDayStyles(bytes, parts) {
  const days = new Set(DAY_FORMATS)
  const styles = []
  let inCells = false
  read(bytes, parts.get('xl/styles.xml'), {
    open: (name, tag) => {
      if (name === 'numFmt' && isDay(attribute(tag, 'formatCode') ?? '')) days.add(Number(attribute(tag, 'numFmtId')))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(days.has(Number(attribute(tag, 'numFmtId') ?? 0)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

const isDay = (format) => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

/** Excel spells out what XML cannot hold: `_x000D_`. */
export const unspelt = (text) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
