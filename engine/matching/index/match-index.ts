import { clearBit, hasBit, setBit, type Words } from '@xinglin/base'
import { checkSchema } from '../schema/check.ts'
import type { Row, Schema, Value } from '../schema/column.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { Arena, type Field } from './arena.ts'
import { type ColumnStore, ValueFault } from './column-store.ts'
import { Rows } from './rows.ts'
import { storesOf } from './stores.ts'

const OWN: readonly Field[] = [
  { name: ' ids', of: 'i32', perRow: 4 },
  { name: ' live', of: 'bits', perRow: 0 },
]

/**
 * The index of one kind of thing: rebuildable at any time from the rows, so never the truth. `version` is the caller's: the
 * number of the last change taken in, named in every answer.
 */
export class MatchIndex {
  readonly schema: Schema
  readonly taxonomy: Taxonomy
  readonly stores: ReadonlyMap<string, ColumnStore>
  readonly arena: Arena
  readonly rows: Rows
  live!: Words
  ids!: Int32Array
  version = 0
  size = 0

  /** Room for `capacity` rows at first; it grows. Throws SchemaFault at a schema that cannot be. */
  constructor(schema: Schema, taxonomy: Taxonomy, capacity = 1024) {
    this.schema = checkSchema(schema)
    this.taxonomy = taxonomy
    this.stores = storesOf(schema, taxonomy)
    this.arena = new Arena([...OWN, ...[...this.stores.values()].flatMap((store) => store.fields)], capacity)
    this.bind()
    this.rows = new Rows(this.ids)
  }

  /** Adds a row or replaces the one of this id. Throws ValueFault, and changes nothing, at a value that does not fit. */
  put(row: Row): void {
    for (const name of Object.keys(row.values))
      if (!this.stores.has(name)) throw new ValueFault(`${this.schema.name} has no column ${name}`)
    // All of them before anything is written.
    const codes = Array.from(this.stores, ([name, store]) => store.encode(given(row, name)))
    let at = this.rows.find(row.id)
    if (at < 0) {
      if (this.arena.grow(this.rows.next + 1)) this.rebind()
      at = this.rows.add(row.id)
      setBit(this.live, at)
      this.size += 1
    }
    let column = 0
    for (const store of this.stores.values()) store.write(at, codes[column++])
  }

  /** Takes a row out; answers whether it was there. */
  remove(id: string): boolean {
    const at = this.rows.find(id)
    if (at < 0) return false
    for (const store of this.stores.values()) store.write(at, store.encode(undefined))
    clearBit(this.live, at)
    this.rows.remove(id)
    this.size -= 1
    return true
  }

  /** The row of an id as it was put, or undefined. */
  get(id: string): Row | undefined {
    const at = this.rows.find(id)
    return at < 0 ? undefined : { id, values: this.valuesAt(at) }
  }

  valuesAt(at: number): Record<string, Value | undefined> {
    return Object.fromEntries([...this.stores].map(([name, store]) => [name, store.read(at)]))
  }

  /** Bytes of all arrays, the table of ids included. */
  get bytes(): number {
    return this.arena.bytes + this.rows.bytes
  }

  /** Takes the arena's arrays; `rebind` after they became others. */
  bind(): void {
    this.live = this.arena.words(' live')
    this.ids = this.arena.words(' ids')
    for (const store of this.stores.values()) store.bind(this.arena)
  }

  rebind(length = this.rows.length): void {
    this.bind()
    this.rows.take(this.ids, length, (row) => hasBit(this.live, row) === 1)
  }
}

function given(row: Row, name: string): Value | undefined {
  return row.values[name] ?? undefined
}
