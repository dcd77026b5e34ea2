import { shared } from '@xinglin/base'

/** Rows that lie side by side and are passed over together where none of them can be meant. */
export const PAGE = 1024

/** One typed array of the index: so many elements a row, one bit a row, or one word for a page of rows. */
export interface Field {
  readonly name: string
  readonly of: 'bits' | 'pages' | 'u8' | 'u16' | 'i32'
  readonly perRow: number
}

export type Cells = Int32Array | Uint16Array | Uint8Array

const ARRAYS = { bits: Int32Array, pages: Int32Array, i32: Int32Array, u16: Uint16Array, u8: Uint8Array } as const

function cellsOf(field: Field, capacity: number): Cells {
  const make = ARRAYS[field.of] as typeof Int32Array
  const lengths = { bits: capacity / 32, pages: capacity / PAGE }
  return shared(make, field.of in lengths ? lengths[field.of as keyof typeof lengths] : capacity * field.perRow)
}

/** All arrays of an index, which grow together and can be read by other threads. */
export class Arena {
  readonly fields: readonly Field[]
  readonly #arrays = new Map<string, Cells>()
  /** Rows there is room for: whole pages. */
  capacity: number

  constructor(fields: readonly Field[], capacity: number) {
    this.fields = fields
    this.capacity = whole(capacity)
    for (const field of fields) this.#arrays.set(field.name, cellsOf(field, this.capacity))
  }

  /** Makes room for at least `rows`; answers whether the arrays are others now. */
  grow(rows: number): boolean {
    if (rows <= this.capacity) return false
    this.capacity = whole(Math.max(rows, this.capacity * 2))
    for (const field of this.fields) {
      const longer = cellsOf(field, this.capacity)
      longer.set(this.get(field.name))
      this.#arrays.set(field.name, longer)
    }
    return true
  }

  get(name: string): Cells {
    const cells = this.#arrays.get(name)
    if (!cells) throw new RangeError(`no field ${name}`)
    return cells
  }

  words(name: string): Int32Array {
    return this.get(name) as Int32Array
  }

  /** Bytes of all arrays. */
  get bytes(): number {
    return [...this.#arrays.values()].reduce((sum, cells) => sum + cells.byteLength, 0)
  }
}

function whole(rows: number): number {
  return Math.max(1, Math.ceil(rows / PAGE)) * PAGE
}
