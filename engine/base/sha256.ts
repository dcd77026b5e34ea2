// FIPS 180-4. The engine names a pack by the hash of its content and runs where node:crypto does not: in the browser.
const PRIMES = firstPrimes(64)
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(START)
  const words = new Uint32Array(64)
  for (let at = 0; at < bytes.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = bytes.getUint32(at + i * 4)
    for (let i = 16; i < 64; i++) {
      const [w2, w7, w15, w16] = [word(words, i - 2), word(words, i - 7), word(words, i - 15), word(words, i - 16)]
      words[i] = (turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10)) + w7 + (turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3)) + w16
    }
    compress(state, words)
  }
  return [...state].map((part) => part.toString(16).padStart(8, '0')).join('')
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + word(words, i)
    const t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0]
  }
  for (const [i, part] of [a, b, c, d, e, f, g, h].entries()) state[i] = word(state, i) + part
}

function padded(content: Uint8Array): DataView {
  const length = Math.ceil((content.length + 9) / 64) * 64
  const bytes = new Uint8Array(length)
  bytes.set(content)
  bytes[content.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 8, Math.floor(content.length / 0x2000_0000))
  view.setUint32(length - 4, (content.length << 3) >>> 0)
  return view
}

function word(words: Uint32Array, i: number): number {
  return words[i] ?? 0
}

function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits))
}

function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 0x1_0000_0000)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes
}
