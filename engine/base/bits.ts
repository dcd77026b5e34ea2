/** One bit a row, 32 rows a word. Signed words: a sign bit costs nothing, an unsigned word would be a double. */
export type Words = Int32Array

export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5
}

/** Typed arrays that several threads can read, where the platform lets them; filled with zeros. */
export function shared<Array>(
  make: { new (buffer: ArrayBufferLike): Array; BYTES_PER_ELEMENT: number },
  length: number,
): Array {
  const bytes = length * make.BYTES_PER_ELEMENT
  return new make(typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes))
}

export function hasBit(words: Words, row: number): number {
  return ((words[row >>> 5] as number) >>> (row & 31)) & 1
}

export function setBit(words: Words, row: number): void {
  const word = row >>> 5
  words[word] = (words[word] as number) | (1 << (row & 31))
}

export function clearBit(words: Words, row: number): void {
  const word = row >>> 5
  words[word] = (words[word] as number) & ~(1 << (row & 31))
}

/** How many bits are set between two words. */
export function countBits(words: Words, from = 0, until = words.length): number {
  let count = 0
  for (let w = from; w < until; w++) {
    let word = words[w] as number
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Writes the rows whose bit is set, between two words, and says how many there are. */
export function rowsOf(words: Words, from: number, until: number, out: Int32Array): number {
  let count = 0
  for (let w = from; w < until; w++) {
    for (let word = words[w] as number; word !== 0; word &= word - 1)
      out[count++] = (w << 5) + 31 - Math.clz32(word & -word)
  }
  return count
}
