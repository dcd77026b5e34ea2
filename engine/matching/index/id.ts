import type { IdColumn, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'
import { type ColumnStore, fault } from './column-store.ts'

/** Ids are numbered as they come; 0 is unknown. */
export class IdStore implements ColumnStore<string | undefined> {
  readonly column: IdColumn
  readonly fields: readonly Field[]
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = ['']
  numbers!: Int32Array

  constructor(column: IdColumn) {
    this.column = column
    this.fields = [{ name: column.name, of: 'i32', perRow: 1 }]
  }

  bind(arena: Arena): void {
    this.numbers = arena.words(this.column.name)
  }

  /** All ids, in the order of their numbers, for a snapshot; and back from one. */
  get names(): readonly string[] {
    return this.#names.slice(1)
  }

  restore(names: readonly string[]): void {
    for (const name of names) this.numberOf(name)
  }

  /** The number of an id, new where it is new. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#names.length)
    return this.#names.push(name) - 1
  }

  /** The number of an id, or −1 where no row ever had it. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1
  }

  encode(value: Value | undefined): string | undefined {
    if (value !== undefined && (typeof value !== 'string' || value === '')) throw fault(this.column, value)
    return value
  }

  write(row: number, name: string | undefined): void {
    this.numbers[row] = name === undefined ? 0 : this.numberOf(name)
  }

  read(row: number): Value | undefined {
    return this.#names[this.numbers[row] as number] || undefined
  }
}
