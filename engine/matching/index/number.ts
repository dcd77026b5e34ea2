import type { NumberColumn, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

export const UNKNOWN_NUMBER = 65_535

/** Sixteen bits a row; compared one by one after the bitsets have left few. */
export class NumberStore implements ColumnStore<number> {
  readonly column: NumberColumn
  readonly fields: readonly Field[]
  numbers!: Uint16Array

  constructor(column: NumberColumn) {
    this.column = column
    this.fields = [{ name: column.name, of: 'u16', perRow: 1 }]
  }

  bind(arena: Arena): void {
    this.numbers = arena.get(this.column.name) as Uint16Array
  }

  encode(value: Value | undefined): number {
    if (value === undefined) return UNKNOWN_NUMBER
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= UNKNOWN_NUMBER)
      throw fault(this.column, value)
    return value
  }

  write(row: number, number: number): void {
    this.numbers[row] = number
  }

  read(row: number): Value | undefined {
    const number = this.numbers[row] as number
    return number === UNKNOWN_NUMBER ? undefined : number
  }
}
