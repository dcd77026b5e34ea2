import type { Column, Schema } from './column.ts'
import { protectedIn } from './protected.ts'

/** A schema that cannot be: a protected attribute, a name twice, too many values. */
export class SchemaFault extends Error {}

/** Hands a schema back when it can be; throws SchemaFault otherwise. */
export function checkSchema(schema: Schema): Schema {
  const seen = new Set<string>()
  for (const column of schema.columns) {
    const found = protectedIn(column.name) ?? protectedIn(column.title.zh) ?? protectedIn(column.title.en)
    if (found) throw new SchemaFault(`${schema.name}.${column.name}: "${found}" is protected and never enters matching`)
    if (seen.has(column.name)) throw new SchemaFault(`${schema.name}.${column.name} is there twice`)
    seen.add(column.name)
    const most = column.kind === 'level' ? 15 : 32
    const choices = choicesOf(column)
    if (choices.length > most) throw new SchemaFault(`${schema.name}.${column.name} has more than ${most} values`)
    if (new Set(choices).size < choices.length)
      throw new SchemaFault(`${schema.name}.${column.name} has a value that is there twice`)
  }
  return schema
}

function choicesOf(column: Column): readonly string[] {
  if (column.kind === 'level') return column.levels.map((one) => one.code)
  return column.kind === 'set' ? column.values.map((one) => one.code) : []
}
