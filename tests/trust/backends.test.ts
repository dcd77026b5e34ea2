import { join } from 'node:path'
import { day, endOfDay } from '@xinglin/base'
import { type Days, indexFigures, type Rule } from '@xinglin/policy'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFolder } from '../../cli/pack/read-folder.ts'
import { everyForm } from '../../engine/policy/testing/every-form.ts'
import { officer } from '../../engine/policy/testing/pack.ts'
import { type FreshDatabase, freshDatabase } from '../../server/platform/database/testing.ts'
import { compareBackends } from './backends/compare.ts'
import { databaseOf, openProof } from './proof.ts'

/** Cells a pack: one rule on one subject, decided by three engines. */
const CELLS = process.env.PROOF ? 1_000_000 : 20_000
const DAYS: Days = { filedOn: day('2024-06-30'), knownAt: endOfDay(day('2026-06-30')) }

let database: FreshDatabase
let client: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function rulesOf(id: string): Promise<Rule[]> {
  const { pack } = await readFolder(join(import.meta.dirname, '../../packs', id))
  return [...(pack?.rules.values() ?? [])]
}

describe('decide, columns and SQL', () => {
  for (const id of ['sanming-2022', 'songjiang-2023'])
    it(`answer ${id} alike`, { timeout: 1_800_000 }, async () => {
      const proof = openProof(
        `backends-${id}`,
        `decide, columns and SQL answer the rules of ${id} alike, one fact in twelve missing`,
      )
      const outcome = await compareBackends(client, { rules: await rulesOf(id), days: DAYS, cells: CELLS })
      const counts = {
        cells: outcome.cells,
        ...words(outcome.words),
        columns_differ: outcome.sweep.length,
        sql_differs: outcome.sql.length,
      }
      proof.counted(counts)
      expect(outcome.sweep.slice(0, 5)).toEqual([])
      expect(outcome.sql.slice(0, 5)).toEqual([])
      expect([...outcome.words.keys()].sort()).toEqual(['due fen', 'due unset', 'not_due', 'unknown'])
      proof.holds(counts, await databaseOf(async (text) => (await client.query(text)).rows))
    })

  it('answer every form of rule alike, on the birthday and the day after', { timeout: 600_000 }, async () => {
    const figures = indexFigures([
      officer('benefit:table.amount.municipal', '2022-06-01', '2023-01-01', 700_000),
      officer('parameter:bonus', '2023-10-01', '2023-12-01', 9_000),
    ])
    for (const reached of ['on_birthday', 'day_after'] as const) {
      const rules = [...everyForm(reached).rules.values()]
      for (const trial of [{}, { figures }, { days: { ...DAYS, validOn: day('2023-09-01') } }]) {
        const outcome = await compareBackends(client, { rules, days: DAYS, cells: CELLS / 4, ...trial })
        expect(outcome.sweep.slice(0, 5)).toEqual([])
        expect(outcome.sql.slice(0, 5)).toEqual([])
        expect(outcome.words.get('due unset')).toBeGreaterThan(0)
      }
    }
  })
})

function words(found: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...found].sort().map(([word, count]) => [word.replaceAll(' ', '_'), count]))
}
