import { isoDay } from '@xinglin/base'
import type pg from 'pg'
import type { Plan } from '../../../engine/policy/plan/plan.ts'
import { frozenTables } from '../../../engine/policy/sql/frozen.ts'
import { type ViewColumn, viewShape } from '../../../engine/policy/sql/names.ts'
import { name, SQL_TYPES } from '../../../engine/policy/sql/quote.ts'
import { hasBit } from '../../../engine/policy/sweep/bits.ts'
import type { Snapshot } from '../../../engine/policy/sweep/snapshot.ts'

const TENANT = '00000000-0000-0000-0000-000000000001'
type Cell = boolean | number | string | null

/** A row's identity, so that answers come back in the order of rows. */
export const subjectId = (row: number) => `00000000-0000-0000-0000-${row.toString(16).padStart(12, '0')}`

/** Writes the columns of a snapshot into frozen tables, replacing what they held. */
export async function fillFrozen(client: pg.Client, plan: Plan, snapshot: Snapshot, prefix: string): Promise<void> {
  const shape = viewShape(plan)
  const { subject, records } = frozenTables(plan, prefix)
  const rows = Array.from({ length: snapshot.size }, (_, row) => row)
  const known = shape.records.map(({ path, known: column }) => ({
    name: column,
    type: 'boolean',
    cells: rows.map((row) => hasBit(snapshot.records.get(path)?.known ?? new Int32Array(0), row) === 1),
  }))
  await insert(client, subject, [
    ids(rows),
    ...shape.subject.map((one) => cells(one, snapshot, snapshot.size)),
    ...known,
  ])
  for (const list of shape.records) {
    const { offsets, owners } = snapshot.records.get(list.path) ?? { offsets: new Int32Array(1), owners: [] }
    const count = offsets[snapshot.size] ?? 0
    const all = Array.from({ length: count }, (_, record) => record)
    const place = { name: 'place', type: 'int8', cells: all }
    const of = ids(all.map((record) => owners[record] ?? 0))
    await insert(client, records(list.name), [of, place, ...list.columns.map((one) => cells(one, snapshot, count))])
  }
}

interface Filled {
  readonly name: string
  readonly type: string
  readonly cells: readonly Cell[]
}

const ids = (rows: readonly number[]): Filled => ({ name: 'subject_id', type: 'uuid', cells: rows.map(subjectId) })

function cells({ number, name: column, kind }: ViewColumn, snapshot: Snapshot, count: number): Filled {
  const held = snapshot.columns.get(number)
  if (!held) throw new RangeError(column)
  const texts = new Map([...snapshot.texts].map(([text, id]) => [id, text]))
  const cell = (row: number): Cell => {
    if (hasBit(held.known, row) === 0) return null
    if (held.form === 'bits') return hasBit(held.truth, row) === 1
    const value = held.values[row] ?? 0
    if (kind === 'date') return isoDay(value as never)
    return kind === 'text' ? (texts.get(value) ?? 'another text') : value
  }
  return { name: column, type: SQL_TYPES[kind], cells: Array.from({ length: count }, (_, row) => cell(row)) }
}

async function insert(client: pg.Client, table: string, columns: readonly Filled[]): Promise<void> {
  const names = columns.map((one) => name(one.name)).join(', ')
  const arrays = columns.map((one, i) => `$${i + 1}::${one.type}[]`).join(', ')
  await client.query(`TRUNCATE ${table}`)
  await client.query(
    `INSERT INTO ${table} (tenant_id, ${names}) SELECT '${TENANT}', * FROM unnest(${arrays})`,
    columns.map((one) => one.cells),
  )
  await client.query(`ANALYZE ${table}`)
}
