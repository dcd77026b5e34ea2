import { sha256 } from '@xinglin/base'
import type { Schema } from '../schema/column.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { ConceptStore } from './concepts.ts'
import { IdStore } from './id.ts'
import { MatchIndex } from './match-index.ts'

interface Head {
  readonly schema: string
  readonly taxonomy: string
  readonly version: number
  readonly capacity: number
  readonly length: number
  readonly size: number
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly overflow: Readonly<Record<string, readonly (readonly [number, readonly number[]])[]>>
}

/** The whole index as bytes, to start from after a restart; the caller applies what changed since `version`. */
export function toBytes(index: MatchIndex): Uint8Array {
  const stores = [...index.stores]
  const head: Head = {
    schema: sha256(JSON.stringify(index.schema)),
    taxonomy: index.taxonomy.hash,
    version: index.version,
    capacity: index.arena.capacity,
    length: index.rows.length,
    size: index.size,
    names: Object.fromEntries(
      stores.flatMap(([name, store]) => (store instanceof IdStore ? [[name, store.names]] : [])),
    ),
    overflow: Object.fromEntries(
      stores.flatMap(([name, store]) => (store instanceof ConceptStore ? [[name, [...store.overflow]]] : [])),
    ),
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const bytes = new Uint8Array(4 + text.length + index.arena.bytes)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  let at = 4 + text.length
  for (const { name } of index.arena.fields) {
    const cells = index.arena.get(name)
    bytes.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), at)
    at += cells.byteLength
  }
  return bytes
}

/** The index of a snapshot; undefined where it was taken of another schema or taxonomy and has to be built from the rows. */
export function fromBytes(schema: Schema, taxonomy: Taxonomy, bytes: Uint8Array): MatchIndex | undefined {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + length))) as Head
  if (head.schema !== sha256(JSON.stringify(schema)) || head.taxonomy !== taxonomy.hash) return undefined
  const index = new MatchIndex(schema, taxonomy, head.capacity)
  if (index.arena.bytes !== bytes.length - 4 - length) return undefined
  let at = 4 + length
  for (const { name } of index.arena.fields) {
    const cells = index.arena.get(name)
    new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength).set(bytes.subarray(at, at + cells.byteLength))
    at += cells.byteLength
  }
  for (const [name, store] of index.stores) {
    if (store instanceof IdStore) store.restore(head.names[name] ?? [])
    if (store instanceof ConceptStore)
      for (const [row, codes] of head.overflow[name] ?? []) store.overflow.set(row, codes)
  }
  index.version = head.version
  index.size = head.size
  index.rebind(head.length)
  return index
}
