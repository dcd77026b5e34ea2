import type { Column, Schema } from '../schema/column.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { ColumnStore } from './column-store.ts'
import { ConceptStore } from './concepts.ts'
import { FlagStore } from './flag.ts'
import { IdStore } from './id.ts'
import { LevelStore } from './level.ts'
import { NumberStore } from './number.ts'
import { SetStore } from './set.ts'

export function storesOf(schema: Schema, taxonomy: Taxonomy): Map<string, ColumnStore> {
  return new Map(schema.columns.map((column) => [column.name, storeOf(column, taxonomy)]))
}

function storeOf(column: Column, taxonomy: Taxonomy): ColumnStore {
  switch (column.kind) {
    case 'flag':
      return new FlagStore(column)
    case 'level':
      return new LevelStore(column)
    case 'set':
      return new SetStore(column)
    case 'number':
      return new NumberStore(column)
    case 'id':
      return new IdStore(column)
    case 'concepts':
      return new ConceptStore(column, taxonomy)
  }
}
