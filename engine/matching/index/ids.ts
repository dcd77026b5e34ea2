/** The 128 bits of a UUID as four words; throws RangeError at anything else. */
export function readUuid(id: string, out: Int32Array): void {
  let digits = 0
  for (let at = 0; at < id.length; at++) {
    const sign = id.charCodeAt(at)
    if (sign === HYPHEN) continue
    const digit = digitOf(sign)
    if (digit < 0 || digits === 32) throw new RangeError(`"${id}" is not a UUID`)
    out[digits >>> 3] = ((out[digits >>> 3] as number) << 4) | digit
    digits += 1
  }
  if (digits !== 32) throw new RangeError(`"${id}" is not a UUID`)
}

const HYPHEN = 45

/** What a hexadecimal sign stands for, or −1. */
function digitOf(sign: number): number {
  if (sign >= 48 && sign <= 57) return sign - 48
  const small = sign | 32
  return small >= 97 && small <= 102 ? small - 87 : -1
}

/** The UUID of a row, as databases write it. */
export function writeUuid(ids: Int32Array, row: number): string {
  let hex = ''
  for (let word = 0; word < 4; word++) hex += ((ids[row * 4 + word] as number) >>> 0).toString(16).padStart(8, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Mixes four words and a seed into one number from 0 to 2³²−1, evenly (the finisher of MurmurHash3). */
export function mix(seed: number, a: number, b: number, c: number, d: number): number {
  let hash = seed
  hash = step(hash, a)
  hash = step(hash, b)
  hash = step(hash, c)
  hash = step(hash, d)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function step(hash: number, word: number): number {
  let mixed = Math.imul(word, 0xcc9e2d51)
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
  const turned = hash ^ mixed
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0
}

/** A text as a seed (FNV-1a over UTF-16). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
