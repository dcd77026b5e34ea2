import type { Column, Value } from '../schema/column.ts'
import type { Arena, Field } from './arena.ts'

/** A value that does not fit its column. */
export class ValueFault extends Error {}

/** Keeps one column's values and bitsets; `Code` is a value as the column keeps it. */
export interface ColumnStore<Code = unknown> {
  readonly column: Column
  readonly fields: readonly Field[]
  /** Takes the arena's arrays, again after it grew. */
  bind(arena: Arena): void
  /** A value, or undefined for unknown, as `write` takes it. Throws ValueFault at one that does not fit. */
  encode(value: Value | undefined): Code
  /** Replaces what the row had. */
  write(row: number, code: Code): void
  /** The value as it was written. */
  read(row: number): Value | undefined
}

export function fault(column: Column, value: unknown): ValueFault {
  return new ValueFault(`${column.name}: ${JSON.stringify(value)} does not fit (${column.kind})`)
}
