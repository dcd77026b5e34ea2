import { mix, readUuid, writeUuid } from './ids.ts'

const [EMPTY, GONE] = [-1, -2]

/** Which row an id has: an open table over the ids' own words, a tenth of the memory of a Map of texts. */
export class Rows {
  #ids: Int32Array
  #table = new Int32Array(0)
  #used = 0
  readonly #free: number[] = []
  readonly #wanted = new Int32Array(4)
  /** Rows ever given out; those beyond were never used. */
  length = 0

  constructor(ids: Int32Array) {
    this.#ids = ids
    this.#rehash([])
  }

  /** Takes other cells after the arena grew, or was filled from a snapshot; `live` says which rows are in use. */
  take(ids: Int32Array, length: number, live: (row: number) => boolean): void {
    this.#ids = ids
    this.length = length
    this.#free.length = 0
    for (let row = length - 1; row >= 0; row--) if (!live(row)) this.#free.push(row)
    this.#rehash(Array.from({ length }, (_, row) => row).filter(live))
  }

  /** Bytes of the table. */
  get bytes(): number {
    return this.#table.byteLength
  }

  /** The row of an id, or −1. */
  find(id: string): number {
    readUuid(id, this.#wanted)
    return this.#table[this.#slot(this.#wanted, 0)] as number
  }

  /** The row that the next new id will get. */
  get next(): number {
    return this.#free.at(-1) ?? this.length
  }

  /** Gives an id that has no row its row, `next`. */
  add(id: string): number {
    const row = this.next
    if (this.#free.pop() === undefined) this.length += 1
    readUuid(id, this.#wanted)
    this.#ids.set(this.#wanted, row * 4)
    if (this.#used * 10 > this.#table.length * 7) this.#rehash(this.#table.filter((one) => one >= 0))
    this.#table[this.#slot(this.#wanted, 0)] = row
    this.#used += 1
    return row
  }

  remove(id: string): void {
    readUuid(id, this.#wanted)
    const slot = this.#slot(this.#wanted, 0)
    const row = this.#table[slot] as number
    if (row < 0) return
    this.#table[slot] = GONE
    this.#free.push(row)
  }

  idOf(row: number): string {
    return writeUuid(this.#ids, row)
  }

  /** Where the id whose words begin there is, or the empty place where the search for it ends. */
  #slot(words: Int32Array, from: number): number {
    const [a, b] = [words[from] as number, words[from + 1] as number]
    const [c, d] = [words[from + 2] as number, words[from + 3] as number]
    const mask = this.#table.length - 1
    for (let slot = mix(0, a, b, c, d) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#table[slot] as number
      if (row === EMPTY) return slot
      if (row === GONE) continue
      const at = row * 4
      const ids = this.#ids
      if (ids[at] === a && ids[at + 1] === b && ids[at + 2] === c && ids[at + 3] === d) return slot
    }
  }

  #rehash(rows: ArrayLike<number>): void {
    let size = 2048
    while (size < Math.max(rows.length, this.#ids.length / 4) * 1.5) size *= 2
    this.#table = new Int32Array(size).fill(EMPTY)
    this.#used = rows.length
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      this.#table[this.#slot(this.#ids, row * 4)] = row
    }
  }
}
