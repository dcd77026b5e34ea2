import type { Column, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'

/** A value that does not fit its column. */
export class ValueFault extends Error {}

/** Keeps one column's values and bitsets. */
export interface ColumnStore {
  readonly column: Column
  readonly fields: readonly Field[]
  /** Takes the arena's arrays, again after it grew. */
  bind(arena: Arena): void
  /** Throws ValueFault at a value that does not fit, before anything is written. */
  check(value: Value | undefined): void
  /** Replaces what the row had; undefined is unknown. */
  write(row: number, value: Value | undefined): void
  /** The value as it was written. */
  read(row: number): Value | undefined
}

export function fault(column: Column, value: unknown): ValueFault {
  return new ValueFault(`${column.name}: ${JSON.stringify(value)} does not fit (${column.kind})`)
}
