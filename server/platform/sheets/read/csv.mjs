import { SheetRefusal } from './sheet-refusal.mjs'

const STEP = 256 * 1024
const LONGEST_CELL = 32_767
/** What our own writer puts before text that a spreadsheet would run. */
const SHIELDED = /^'(?=[=+\-@＝＋－＠\t\r])/
const LIVE = /^[=＝]/

/**
 * The rows of a CSV file, in pieces. UTF-8, or GB 18030 as spreadsheets in China still write it. A cell that a spreadsheet would run is a formula here too.
 * @param {Uint8Array} bytes
 */
export function* readCsvRows(bytes) {
  if (bytes.includes(0)) throw new SheetRefusal('kind')
  const total = linesIn(bytes)
  const state = { line: 1, cells: [], cell: '', quoted: false, closed: false, rows: [] }
  for (const piece of textOf(bytes)) {
    for (let at = 0; at < piece.length; at += 1) step(state, piece[at])
    yield { total, rows: state.rows.splice(0) }
  }
  endRow(state)
  yield { total, rows: state.rows.splice(0) }
}

function step(state, sign) {
  if (state.quoted) {
    if (sign === '"') state.quoted = false
    else state.cell += sign
    state.closed = sign === '"'
  } else if (sign === '"' && (state.cell === '' || state.closed)) {
    // A doubled quote within quotes is one quote.
    if (state.closed) state.cell += '"'
    state.quoted = true
    state.closed = false
  } else if (sign === ',') endCell(state)
  else if (sign === '\n') endRow(state)
  else if (sign !== '\r') state.cell += sign
  if (state.cell.length > LONGEST_CELL) throw new SheetRefusal('broken')
}

function endCell(state) {
  const live = LIVE.test(state.cell)
  const text = state.cell.replace(SHIELDED, '')
  state.cells.push(live ? { text: '', kind: 'formula' } : { text, kind: 'text' })
  state.cell = ''
  state.closed = false
}

function endRow(state) {
  endCell(state)
  const cells = state.cells.flatMap((one, column) =>
    one.text === '' && one.kind === 'text' ? [] : [{ column, ...one }],
  )
  if (cells.length > 0) state.rows.push({ line: state.line, cells })
  state.cells = []
  state.line += 1
}

function* textOf(bytes) {
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030')
  for (let at = 0; at < bytes.length; at += STEP) {
    yield decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length })
  }
}

function isUtf8(bytes) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += STEP) decoder.decode(bytes.subarray(at, at + STEP), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

function linesIn(bytes) {
  let lines = 0
  for (const byte of bytes) if (byte === 10) lines += 1
  return lines
}
