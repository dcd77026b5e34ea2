import { join } from 'node:path'
import { day, endOfDay } from '@xinglin/base'
import { type Days, indexFigures, type Rule } from '@xinglin/policy'
import { readPack } from '@xinglin/policy/read'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFolder } from '../../cli/pack/read-folder.ts'
import { everyForm } from '../../engine/policy/testing/every-form.ts'
import { officer } from '../../engine/policy/testing/pack.ts'
import { type FreshDatabase, freshDatabase } from '../../server/platform/database/testing.ts'
import { readFolder as readTexts } from '../../server/platform/packs/read-folder.ts'
import { withTexts } from '../../server/policy/drafts/versions.ts'
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

/** Rules whose text changes twice: other bounds, another sum, one condition less. */
const CHANGED = ['internship-living-allowance', 'title-certificate-subsidy', 'graduate-living-allowance']

async function changedRules(): Promise<Rule[]> {
  const folder = (id: string) => readTexts(join(import.meta.dirname, '../../packs', id))
  const national = readPack(await folder('national'), [])
  if (!national.ok) throw new Error('national')
  const now = await folder('songjiang-2023')
  const textsWith = (changes: readonly (readonly [RegExp, string])[]) =>
    now
      .filter(({ path }) => CHANGED.some((id) => path === `benefits/${id}.yaml`))
      .map((file) => ({ ...file, text: changes.reduce((text, [from, to]) => text.replace(from, to), file.text) }))
  const first = withTexts(
    now,
    textsWith([
      [/$/, '\n# changed\n'],
      [/<= 35/, '<= 30'],
      [/at_most: 12/, 'at_most: 3'],
      [/ {2}- if: engagement\.employer[^\n]*\n {4}cite[^\n]*\n/, ''],
    ]),
    '2023-10-01',
  )
  const second = withTexts(
    first,
    textsWith([
      [/<= 35/, '<= 40'],
      [/>= 16/, '>= 20'],
      [/$/, '\n# once more\n'],
    ]),
    '2024-02-01',
  )
  const read = readPack(second, [national.pack])
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)))
  return CHANGED.flatMap((id) => read.pack.rules.get(id) ?? [])
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

  it('answer rules with earlier versions alike, each by the version of its day', { timeout: 900_000 }, async () => {
    const rules = await changedRules()
    expect(rules.filter(({ earlier }) => earlier.length === 2).length).toBe(CHANGED.length)
    for (const trial of [{}, { days: { ...DAYS, validOn: day('2023-10-01') } }]) {
      const outcome = await compareBackends(client, { rules, days: DAYS, cells: CELLS / 10, ...trial })
      expect(outcome.sweep.slice(0, 5)).toEqual([])
      expect(outcome.sql.slice(0, 5)).toEqual([])
    }
  })

  it('answer every form of rule alike, on the birthday and the day after', { timeout: 1_800_000 }, async () => {
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
