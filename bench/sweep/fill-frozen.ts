import { isoDay } from '@xinglin/base'
import { type Plan, type Snapshot, viewShape } from '@xinglin/policy'
import type pg from 'pg'

const PORTION = 20_000
const TYPES = { bool: 'boolean', number: 'int8', date: 'date', text: 'text' } as const
type Cell = boolean | number | string | null

/** Writes the subjects' own columns of a snapshot into their table, a portion at a time. */
export async function fillFrozen(client: pg.Client, plan: Plan, snapshot: Snapshot, table: string): Promise<void> {
  const texts = new Map([...snapshot.texts].map(([text, id]) => [id, text]))
  const columns = viewShape(plan).subject.map(({ number, name, kind }) => {
    const held = snapshot.columns.get(number)
    if (!held) throw new RangeError(name)
    const has = (words: Int32Array, row: number) => (((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
    const cell = (row: number): Cell => {
      if (!has(held.known, row)) return null
      if (held.form === 'bits') return has(held.truth, row)
      const value = held.values[row] ?? 0
      if (kind === 'date') return isoDay(value as never)
      return kind === 'text' ? (texts.get(value) ?? 'another') : value
    }
    return { name, type: TYPES[kind], cell }
  })
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const arrays = columns.map(({ type }, i) => `$${i + 1}::${type}[]`).join(', ')
  for (let from = 0; from < snapshot.size; from += PORTION) {
    const rows = Array.from({ length: Math.min(PORTION, snapshot.size - from) }, (_, i) => from + i)
    await client.query(
      `INSERT INTO ${table} (tenant_id, subject_id, ${names}) SELECT '00000000-0000-0000-0000-000000000001', gen_random_uuid(), * FROM unnest(${arrays})`,
      columns.map(({ cell }) => rows.map(cell)),
    )
  }
  await client.query(`VACUUM ANALYZE ${table}`)
}
