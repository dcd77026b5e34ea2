import type { Row, Schema, Value } from './column.ts'

/** A row from a wider record: what the schema has no column for is left behind here and goes no further. */
export function rowOf(schema: Schema, id: string, record: Readonly<Record<string, unknown>>): Row {
  const values: Record<string, Value> = {}
  for (const { name } of schema.columns) {
    const value = record[name]
    if (value !== undefined && value !== null) values[name] = value as Value
  }
  return { id, values }
}
