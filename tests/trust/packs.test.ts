import { join } from 'node:path'
import type { PackText } from '@xinglin/policy/read'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../../server/platform/database/index.ts'
import { type FreshDatabase, freshDatabase } from '../../server/platform/database/testing.ts'
import { loadPacks } from '../../server/platform/packs/load-packs.ts'
import { readFolder } from '../../server/platform/packs/read-folder.ts'
import { PackRefused } from '../../server/platform/packs/read-sources.ts'
import { changedPacks, removeChangedPacks } from './changed-packs.ts'

const NAMES = ['national', 'songjiang-2023'] as const
const ALLOWANCE = 'benefits/graduate-living-allowance.yaml'
const WAGE = 'parameters/minimum_wage.yaml'

let database: FreshDatabase
let empty: FreshDatabase
/** Hash of the content that is in force all along. */
let inForce: string
const shipped = new Map<string, readonly PackText[]>()

beforeAll(async () => {
  database = await freshDatabase()
  empty = await freshDatabase()
  for (const name of NAMES) shipped.set(name, await readFolder(join(checkout(), 'packs', name)))
  const shelf = await loadPacks(database.app, await folderWith(), () => {})
  inForce = shelf.current('songjiang-2023').context.hash
})
afterAll(async () => {
  removeChangedPacks()
  await Promise.all([database.drop(), empty.drop()])
})

/** A copy of the shipped packs in which one text of one file reads otherwise. */
const folderWith = (file = '', from = '', to = '', pack: string = NAMES[1]): Promise<string> =>
  changedPacks(NAMES, file === '' ? [] : [{ pack, file, from, to }])

const lineOf = (file: string, text: string) =>
  (
    shipped
      .get(NAMES[1])
      ?.find((one) => one.path === file)
      ?.text.split(text)[0] ?? ''
  ).split('\n').length

const BROKEN: [string, string, string, string, RegExp][] = [
  ['a line out of its column', ALLOWANCE, 'event: engagement.started_on', '   event: engagement.started_on', /yaml/],
  ['a fact nobody knows', ALLOWANCE, 'if: engagement.kind ==', 'if: engagement.kynd ==', /unknown_name.*kynd/],
  ['a code nobody knows', ALLOWANCE, '"employment"', '"employmnet"', /employmnet/],
  ['text against a number', ALLOWANCE, 'engagement.kind == "employment"', 'engagement.kind == 5', /./],
  ['a condition that is no condition', ALLOWANCE, 'engagement.kind == "employment"', 'engagement.kind', /./],
  [
    'an overlap that names nobody',
    ALLOWANCE,
    'once_per: [engagement.person]',
    'once_per: [engagement.nobody]',
    /nobody/,
  ],
  ['an overlap over nothing', ALLOWANCE, 'once_per: [engagement.person]', 'once_per: []', /./],
  ['a clause that is not there', ALLOWANCE, 'cite: sj-2023 § 八', 'cite: sj-2023 § 九十九', /citation.*九十九/],
  ['a document that is not there', ALLOWANCE, 'cite: sj-2023 § 八', 'cite: sj-1999 § 八', /sj-1999/],
  ['a benefit without its ground', ALLOWANCE, 'cite: sj-2023 § 八\nvalid', 'valid', /cite/],
  ['a word the format does not know', ALLOWANCE, 'mode: apply', 'mood: apply', /mood/],
  ['a key said twice', ALLOWANCE, 'mode: apply', 'mode: apply\nmode: apply', /unique/],
  ['a unit that is not there', ALLOWANCE, 'handled_by: hr-bureau', 'handled_by: hr-buro', /hr-buro/],
  ['a procedure that is not there', ALLOWANCE, 'procedure: award-on-application', 'procedure: by-magic', /by-magic/],
  ['a gap between two figures', WAGE, 'until: 2023-06-30', 'until: 2023-05-31', /date_gap/],
  ['two figures for one day', WAGE, 'until: 2023-06-30', 'until: 2023-07-31', /date_overlap/],
  ['figures out of order', WAGE, '- from: 2023-07-01', '- from: 2020-07-01', /date_order/],
  ['a figure without its clause', WAGE, 'value: 2590, cite: sh-minwage-2021 § 全文,', 'value: 2590,', /clause_missing/],
  ['a figure that is no figure', WAGE, 'value: 2690', 'value: "2690元"', /./],
  ['a day that does not exist', WAGE, 'from: 2021-07-01', 'from: 2021-02-30', /./],
]

test.each(BROKEN)('%s is refused at its place, and the content in force stays', async (_, file, from, to, says) => {
  const told: string[] = []
  const shelf = await loadPacks(database.app, await folderWith(file, from, to), (text) => told.push(text))
  const text = told.join('\n')
  const [, line, column] = new RegExp(`packs/songjiang-2023/${file}:(\\d+):(\\d+): error`).exec(text) ?? []
  expect(text).toMatch(says)
  // The place is the line of the change, or one beside it where YAML notices only then; a missing key is told at the top.
  const near = [-1, 0, 1, 2].map((step) => lineOf(file, from) + step).concat(1)
  expect(near, text).toContain(Number(line))
  expect(Number(column)).toBeGreaterThan(0)
  expect(shelf.current('songjiang-2023').context.hash).toBe(inForce)
  expect(shelf.current('songjiang-2023').rules.size).toBeGreaterThan(20)
})

test('where nothing was ever in force, a refused pack stops the start with every problem', async () => {
  const broken = loadPacks(empty.app, await folderWith(ALLOWANCE, '"employment"', '"employmnet"'), () => {})
  await expect(broken).rejects.toBeInstanceOf(PackRefused)
  await expect(broken).rejects.toMatchObject({
    sentence: expect.stringMatching(/graduate-living-allowance\.yaml:\d+:\d+: error/),
  })
  const [row] = (await empty.admin.query('select count(*)::int as rows from pack_version')).rows
  expect(row.rows).toBe(0)
})

test('a pack that lost its first file, and an error in the shared pack, leave what is in force', async () => {
  for (const [file, pack] of [
    ['pack.yaml', NAMES[1]],
    ['procedures/award-on-application.yaml', NAMES[0]],
  ] as const) {
    const told: string[] = []
    const shelf = await loadPacks(database.app, await folderWith(file, 'id: ', 'idd: ', pack), (text) =>
      told.push(text),
    )
    expect(told.join()).toContain(`packs/${pack}/${file}:`)
    expect(shelf.current('songjiang-2023').rules.size).toBeGreaterThan(20)
  }
})

test('a change that is right comes into force, and the content before can still be had by its hash', async () => {
  const before = (await loadPacks(database.app, await folderWith(), () => {})).current('songjiang-2023')
  const shelf = await loadPacks(database.app, await folderWith(WAGE, 'value: 2690', 'value: 2700'), () => {})
  const after = shelf.current('songjiang-2023')
  expect(after.context.hash).not.toBe(before.context.hash)
  const { rows } = await database.admin.query('select hash from pack_version where pack_id = $1', ['songjiang-2023'])
  expect(rows.map((row) => row.hash)).toEqual(expect.arrayContaining([before.context.hash, after.context.hash]))
})
