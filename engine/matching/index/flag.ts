import { clearBit, hasBit, setBit, type Words } from '@xinglin/base'
import type { FlagColumn, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/** One bitset for yes and one for unknown. */
export class FlagStore implements ColumnStore<boolean | undefined> {
  readonly column: FlagColumn
  readonly fields: readonly Field[]
  yes!: Words
  no!: Words

  constructor(column: FlagColumn) {
    this.column = column
    this.fields = ['yes', 'no'].map((end): Field => ({ name: `${column.name}:${end}`, of: 'bits', perRow: 0 }))
  }

  bind(arena: Arena): void {
    this.yes = arena.words(`${this.column.name}:yes`)
    this.no = arena.words(`${this.column.name}:no`)
  }

  encode(value: Value | undefined): boolean | undefined {
    if (value !== undefined && typeof value !== 'boolean') throw fault(this.column, value)
    return value
  }

  write(row: number, value: boolean | undefined): void {
    ;(value === true ? setBit : clearBit)(this.yes, row)
    ;(value === false ? setBit : clearBit)(this.no, row)
  }

  read(row: number): Value | undefined {
    return hasBit(this.yes, row) === 1 ? true : hasBit(this.no, row) === 1 ? false : undefined
  }
}
