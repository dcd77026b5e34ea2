import { clearBit, setBit, type Words } from '@xinglin/base'
import type { SetColumn, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/** A mask a row and two bitsets a value: with the rows that name none, of which nothing is known, and without. */
export class SetStore implements ColumnStore {
  readonly column: SetColumn
  readonly fields: readonly Field[]
  readonly #places: ReadonlyMap<string, number>
  masks!: Int32Array
  having: readonly Words[] = []
  orUnknown: readonly Words[] = []
  unknown!: Words

  constructor(column: SetColumn) {
    this.column = column
    this.#places = new Map(column.values.map(({ code }, at) => [code, at]))
    const bitsets = [...this.#names(':'), ...this.#names('?'), `${column.name} unknown`]
    this.fields = [
      { name: column.name, of: 'i32', perRow: 1 },
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

  check(value: Value | undefined): void {
    this.maskOf(value)
  }

  write(row: number, value: Value | undefined): void {
    const mask = this.maskOf(value)
    this.masks[row] = mask
    for (let place = 0; place < this.having.length; place++) {
      const has = (mask & (1 << place)) !== 0
      ;(has ? setBit : clearBit)(this.having[place] as Words, row)
      ;(has || mask === 0 ? setBit : clearBit)(this.orUnknown[place] as Words, row)
    }
    ;(mask === 0 ? setBit : clearBit)(this.unknown, row)
  }

  read(row: number): Value | undefined {
    const mask = this.masks[row] as number
    if (mask === 0) return undefined
    return this.column.values.filter((_, place) => mask & (1 << place)).map(({ code }) => code)
  }
}
