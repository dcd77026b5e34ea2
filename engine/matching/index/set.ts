import { clearBit, setBit, type Words } from '@xinglin/base'
import type { SetColumn, Value } from '../schema/column.ts'
import { type Arena, type Field, PAGE } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/**
 * A mask a row and two bitsets a value: with the rows that name none, of which nothing is known, and without. And a mask a page: what any
 * of its rows names, everything where one names nothing. Rows put in the order of a set leave most pages without most values.
 */
export class SetStore implements ColumnStore<number> {
  readonly column: SetColumn
  readonly fields: readonly Field[]
  readonly #places: ReadonlyMap<string, number>
  masks!: Int32Array
  having: readonly Words[] = []
  orUnknown: readonly Words[] = []
  unknown!: Words
  pages!: Int32Array

  constructor(column: SetColumn) {
    this.column = column
    this.#places = new Map(column.values.map(({ code }, at) => [code, at]))
    const bitsets = [...this.#names(':'), ...this.#names('?'), `${column.name} unknown`]
    this.fields = [
      { name: column.name, of: 'i32', perRow: 1 },
      { name: `${column.name} pages`, of: 'pages', perRow: 0 },
      ...bitsets.map((name): Field => ({ name, of: 'bits', perRow: 0 })),
    ]
  }

  #names(mark: string): string[] {
    return this.column.values.map(({ code }) => `${this.column.name}${mark}${code}`)
  }

  bind(arena: Arena): void {
    this.masks = arena.words(this.column.name)
    this.having = this.#names(':').map((name) => arena.words(name))
    this.orUnknown = this.#names('?').map((name) => arena.words(name))
    this.unknown = arena.words(`${this.column.name} unknown`)
    this.pages = arena.words(`${this.column.name} pages`)
  }

  /** Throws ValueFault at a code the column does not have. */
  maskOf(codes: Value | undefined): number {
    if (codes === undefined) return 0
    let mask = 0
    for (const code of Array.isArray(codes) ? codes : [codes]) {
      const place = this.#places.get(code as string)
      if (place === undefined) throw fault(this.column, code)
      mask |= 1 << place
    }
    return mask
  }

  encode(value: Value | undefined): number {
    return this.maskOf(value)
  }

  write(row: number, mask: number): void {
    const before = this.masks[row] as number
    this.masks[row] = mask
    for (let place = 0; place < this.having.length; place++) {
      const has = (mask & (1 << place)) !== 0
      ;(has ? setBit : clearBit)(this.having[place] as Words, row)
      ;(has || mask === 0 ? setBit : clearBit)(this.orUnknown[place] as Words, row)
    }
    ;(mask === 0 ? setBit : clearBit)(this.unknown, row)
    this.#noteInPage(row, before, mask)
  }

  /** Adds to the page's mask, or takes it anew where the row said something else before. */
  #noteInPage(row: number, before: number, mask: number): void {
    const page = Math.floor(row / PAGE)
    const from = page * PAGE
    if (mask === 0) this.pages[page] = -1
    else if ((before & ~mask) === 0 && this.pages[page] !== -1) this.pages[page] = (this.pages[page] as number) | mask
    else {
      let named = 0
      for (let at = from; at < from + PAGE; at++) named |= this.masks[at] as number
      for (let word = from >>> 5; word < (from + PAGE) >>> 5; word++) if (this.unknown[word] !== 0) named = -1
      this.pages[page] = named
    }
  }

  read(row: number): Value | undefined {
    const mask = this.masks[row] as number
    if (mask === 0) return undefined
    return this.column.values.filter((_, place) => mask & (1 << place)).map(({ code }) => code)
  }
}
