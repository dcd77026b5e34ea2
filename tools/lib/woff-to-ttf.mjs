import { inflateSync } from 'node:zlib'

/**
 * Unpacks a WOFF 1.0 font into the TrueType or OpenType file inside it (W3C WOFF File Format 1.0, sections 3 and 5):
 * the same tables, each compressed by itself. For a browser without any Chinese font on the machine.
 */
export function woffToTtf(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('Not a WOFF 1.0 font')
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  const log = Math.floor(Math.log2(count))
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * 2 ** log, 6)
  head.writeUInt16BE(log, 8)
  head.writeUInt16BE(16 * (count - 2 ** log), 10)
  const parts = [head]
  let offset = head.length
  for (let index = 0; index < count; index++) {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index)
    const [from, packed, full] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const stored = woff.subarray(from, from + packed)
    const table = packed < full ? inflateSync(stored) : stored
    const at = 12 + 16 * index
    entry.copy(head, at, 0, 4)
    entry.copy(head, at + 4, 16, 20)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(full, at + 12)
    const padding = (4 - (full % 4)) % 4
    parts.push(table, Buffer.alloc(padding))
    offset += full + padding
  }
  return Buffer.concat(parts)
}
