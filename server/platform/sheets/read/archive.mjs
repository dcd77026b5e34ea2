import { Inflate } from 'fflate'
import { SheetRefusal } from './sheet-refusal.mjs'

/** Parts of a workbook, all together, once unpacked: 100,000 rows of twenty columns are a third of it. Bytes. */
const LARGEST = 400 * 1024 * 1024
/** Times that an honest part shrinks at most: sheets of equal rows reach a hundred. */
const STEEPEST = 250
/** Below this a part may shrink as it likes: a template is nearly nothing but repetition. */
const SMALL = 8 * 1024 * 1024
const MOST_PARTS = 2_000
/** Packed bytes unpacked at a time: at the worst ratio of deflate, 16 MB. */
const STEP = 16 * 1024
const END_LENGTH = 22

/**
 * The directory of a zip archive, and nothing unpacked: an archive bomb is refused here by what it says of itself, in milliseconds. One that lies is caught by
 * `unpack`, which counts.
 * @param {Uint8Array} bytes
 * @returns {Map<string, import('./archive.mjs').Part>}
 */
export function readDirectory(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_PARTS) throw new SheetRefusal('bomb')
  const parts = new Map()
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new SheetRefusal('broken')
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]))
    if ((flags & 1) !== 0) throw new SheetRefusal('locked')
    if (method !== 0 && method !== 8) throw new SheetRefusal('broken')
    sum += size
    if (sum > LARGEST || (size > SMALL && size > packed * STEEPEST)) throw new SheetRefusal('bomb')
    parts.set(name, { name, method, packed, size, start: startOf(view, view.getUint32(at + 42, true)) })
    at += 46 + lengths[0] + lengths[1] + lengths[2]
  }
  demandApart([...parts.values()])
  return parts
}

/** Parts that share their packed bytes multiply them: the other kind of bomb. */
function demandApart(parts) {
  parts.sort((a, b) => a.start - b.start)
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    if (next && part.start + part.packed > next.start) throw new SheetRefusal('bomb')
  }
}

function endOf(view) {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new SheetRefusal('broken')
}

function startOf(view, at) {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) throw new SheetRefusal('broken')
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
}

/**
 * Unpacks one part piece by piece as text. Stops at the first byte beyond the size that the directory gave.
 * @param {Uint8Array} bytes
 * @param {import('./archive.mjs').Part} part
 */
export function* unpackText(bytes, part) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces = []
  const inflate = part.method === 8 ? new Inflate((piece) => pieces.push(piece)) : undefined
  const end = Math.min(part.start + part.packed, bytes.length)
  let unpacked = 0
  try {
    for (let at = part.start; at < end; at += STEP) {
      const packed = bytes.subarray(at, Math.min(at + STEP, end))
      if (inflate) inflate.push(packed, at + STEP >= end)
      else pieces.push(packed)
      for (const piece of pieces.splice(0)) {
        unpacked += piece.length
        if (unpacked > part.size) throw new SheetRefusal('bomb')
        yield decoder.decode(piece, { stream: true })
      }
    }
    yield decoder.decode()
  } catch (error) {
    throw error instanceof SheetRefusal ? error : new SheetRefusal('broken')
  }
}
