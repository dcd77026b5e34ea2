import { readDirectory } from './archive.mjs'
import { readCsvRows } from './csv.mjs'
import { SheetRefusal } from './sheet-refusal.mjs'
import { readWorkbook } from './workbook.mjs'

const starts = (bytes, ...signs) => signs.every((sign, at) => bytes[at] === sign)

/**
 * What can be told of a file before it is read: a bomb, an old or a locked workbook, something else altogether. Unpacks nothing.
 * @param {Uint8Array} bytes
 */
export function checkSheet(bytes) {
  if (bytes.length === 0) throw new SheetRefusal('empty')
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetRefusal('old')
  if (!starts(bytes, 0x50, 0x4b)) {
    if (bytes.subarray(0, 65_536).includes(0) || starts(bytes, 0x25, 0x50, 0x44, 0x46)) throw new SheetRefusal('kind')
    return
  }
  if (!readDirectory(bytes).has('xl/workbook.xml')) throw new SheetRefusal('kind')
}

/**
 * The rows of a workbook or a CSV file, in pieces, with how many lines there seem to be. Throws `SheetRefusal`.
 * @param {Uint8Array} bytes
 * @param {number} most rows that are read before the rest is refused
 */
export function* readRows(bytes, most) {
  try {
    yield* piecesOf(bytes, most)
  } catch (error) {
    // Tags in places where none can be, offsets beyond the end: a damaged file, whichever step stumbled over it.
    throw error instanceof SheetRefusal ? error : new SheetRefusal('broken')
  }
}

function* piecesOf(bytes, most) {
  checkSheet(bytes)
  let count = 0
  for (const piece of starts(bytes, 0x50, 0x4b) ? readWorkbook(bytes) : readCsvRows(bytes)) {
    count += piece.rows.length
    if (count > most) throw new SheetRefusal('rows')
    yield piece
  }
}
