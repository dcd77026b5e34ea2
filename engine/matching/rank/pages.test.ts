import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE } from '../index/arena.ts'
import { MatchIndex } from '../index/match-index.ts'
import type { Row, Schema } from '../schema/column.ts'
import { buildTaxonomy } from '../taxonomy/taxonomy.ts'
import { naiveRank } from '../testing/naive.ts'
import { rank } from './rank.ts'

const FIELDS = ['a', 'b', 'c', 'd']
const title = { zh: '领域', en: 'Field' }
const SCHEMA: Schema = {
  name: 'people',
  columns: [{ name: 'field', kind: 'set', title, values: FIELDS.map((code) => ({ code, title })) }],
}
const taxonomy = buildTaxonomy({ version: '1', families: [], skills: [], roles: [], relations: [] })
const ROWS = 4 * PAGE + 200

const idOf = (n: number) => `0190f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const rowOf = (n: number, field: string | undefined): Row => ({ id: idOf(n), values: { field: field && [field] } })
const fields = fc.subarray(FIELDS)
const change = fc.record({ row: fc.nat(ROWS - 1), to: fc.constantFrom(...FIELDS, undefined, 'gone') })

test('pages that are passed over hold nobody who is meant: rows in the order of a set, then changed and removed', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fields, fc.boolean(), (changes, anyOf, drop) => {
      const index = new MatchIndex(SCHEMA, taxonomy)
      const truth = new Map<string, Row>()
      const put = (row: Row) => {
        index.put(row)
        truth.set(row.id, row)
      }
      for (let n = 0; n < ROWS; n++) put(rowOf(n, FIELDS[Math.floor((n * FIELDS.length) / ROWS)]))
      for (const { row, to } of changes)
        if (to !== 'gone') put(rowOf(row, to))
        else expect(index.remove(idOf(row))).toBe(truth.delete(idOf(row)))
      const query = {
        key: 'q',
        top: 5,
        criteria: [{ column: 'field', weight: 1, anyOf: ['a'] }],
        constraints: [{ column: 'field', anyOf, ...(drop && { unknown: 'drop' as const }) }],
      }
      const { version: _, ...answer } = rank(index, query)
      expect(answer).toEqual(naiveRank(SCHEMA, taxonomy, [...truth.values()], query))
    }),
    { numRuns: 40 },
  )
})
