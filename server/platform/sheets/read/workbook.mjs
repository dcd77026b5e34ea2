import { readDirectory, unpackText } from './archive.mjs'
import { findSheet, readDayStyles, readTexts, unspelt } from './parts.mjs'
import { SheetRefusal } from './sheet-refusal.mjs'
import { attribute, XmlReader } from './xml.mjs'

const MOST_COLUMNS = 200
const LONGEST_CELL = 32_767
/** From here on Excel keeps no single digits: what was a number of eighteen digits is one no more. */
const ROUNDED = 1e15

/**
 * The rows of the first visible sheet, in pieces as they are unpacked. Formulas are not evaluated and the value Excel kept of them is not taken.
 * @param {Uint8Array} bytes
 */
export function* readWorkbook(bytes) {
  const parts = readDirectory(bytes)
  const { part, from1904 } = findSheet(bytes, parts)
  const sheet = new SheetListener(readTexts(bytes, parts), readDayStyles(bytes, parts), from1904)
  const reader = new XmlReader(sheet)
  for (const piece of unpackText(bytes, part)) {
    reader.write(piece)
    yield { total: sheet.total, rows: sheet.rows.splice(0) }
  }
}

class SheetListener {
  rows = []
  total = 0
  #line = 0
  #column = -1
  #cells = []
  #cell = null
  #into = false
  #spoken = false

  constructor(texts, dayStyles, from1904) {
    this.texts = texts
    this.dayStyles = dayStyles
    this.from1904 = from1904
  }

  open(name, tag) {
    if (name === 'dimension') this.total = Number(/(\d+)$/.exec(attribute(tag, 'ref') ?? '')?.[1] ?? 0)
    else if (name === 'row') {
      this.#line = Number(attribute(tag, 'r') ?? this.#line + 1)
      this.#column = -1
      this.#cells = []
    } else if (name === 'c') {
      const place = attribute(tag, 'r')
      this.#column = place === undefined ? this.#column + 1 : columnOf(place)
      this.#cell = {
        type: attribute(tag, 't') ?? 'n',
        style: Number(attribute(tag, 's') ?? 0),
        text: '',
        formula: false,
      }
    } else if (name === 'f' && this.#cell) this.#cell.formula = true
    else if (name === 'rPh') this.#spoken = true
    else if (name === 'v' || name === 't') this.#into = this.#cell !== null && !this.#spoken
  }

  text(piece) {
    if (!this.#into) return
    this.#cell.text += piece
    if (this.#cell.text.length > LONGEST_CELL * 8) throw new SheetRefusal('broken')
  }

  close(name) {
    if (name === 'v' || name === 't') this.#into = false
    else if (name === 'rPh') this.#spoken = false
    else if (name === 'c') {
      const read = this.#read(this.#cell)
      if (read !== null && this.#column < MOST_COLUMNS) this.#cells.push({ column: this.#column, ...read })
      this.#cell = null
    } else if (name === 'row' && this.#cells.length > 0) this.rows.push({ line: this.#line, cells: this.#cells })
  }

  #read({ type, style, text, formula }) {
    if (formula) return { text: '', kind: 'formula' }
    if (text === '') return null
    if (type === 's') return filled(this.texts[Number(text)] ?? '')
    if (type === 'inlineStr' || type === 'str') return filled(unspelt(text))
    if (type === 'b') return { text: text === '1' ? '是' : '否', kind: 'text' }
    if (type === 'e') return { text: '', kind: 'error' }
    if (type === 'd') return { text: text.slice(0, 10), kind: 'day' }
    const number = Number(text)
    if (!Number.isFinite(number)) return { text: '', kind: 'error' }
    if (this.dayStyles[style]) return dayOf(number, this.from1904)
    if (Math.abs(number) >= ROUNDED) return { text: '', kind: 'rounded' }
    return { text: String(Number(number.toPrecision(15))), kind: 'number' }
  }
}

const filled = (text) => (text === '' ? null : { text: text.slice(0, LONGEST_CELL), kind: 'text' })

/** `AB12` → 27. */
function columnOf(place) {
  let column = 0
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

/** Days are counted from the end of 1899, with a 29 February 1900 that never was; or from 1904. */
function dayOf(number, from1904) {
  const serial = Math.floor(number)
  if (serial < 0 || serial > 2_958_465 || (!from1904 && serial === 60)) return { text: '', kind: 'error' }
  const base = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return { text: new Date(base + serial * 86_400_000).toISOString().slice(0, 10), kind: 'day' }
}
