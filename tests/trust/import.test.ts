import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll } from '../../server/app/ticker.ts'
import { readSheet, xlsx } from '../../server/platform/sheets/index.ts'
import { must, residentId } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'
import { counted } from './counts.ts'
import { databaseOf, openProof } from './proof.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(() => city.close())

const WHO = 'sj-officer'
const FAULTS = 300
const DUPLICATES = 20
/** MB the whole program may grow by while a sheet is read and checked, its thread included, however long the sheet. */
const MOST = 500
const ROWS = counted(2_000, 100_000) - DUPLICATES
const HEADING = ['姓名 *', '证件号码 *', '手机号码', '毕业日期', '最高学历', '备注（不读取）']

const nameOf = (index: number) =>
  `演示${[...String(index)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}`
/** A number of its own for each row, born on one of many days. */
const numberOf = (index: number) => residentId(index % 900, `19${80 + (Math.floor(index / 900) % 20)}${month(index)}`)
const month = (index: number) => {
  const at = Math.floor(index / 18_000)
  return `${String((at % 12) + 1).padStart(2, '0')}15`
}
const good = (index: number) => [nameOf(index), numberOf(index), '13800000000', '2023-06-30', '大学本科', '']

/** Ways of being wrong, each with the column that has to be named. */
const WAYS: readonly {
  readonly column: string
  readonly at: number
  readonly typed: (was: string) => string | number
}[] = [
  { column: 'name', at: 0, typed: () => '' },
  { column: 'name', at: 0, typed: () => '张@3' },
  { column: 'id_number', at: 1, typed: (was) => `${was.slice(0, 17)}${was.endsWith('0') ? '1' : '0'}` },
  { column: 'id_number', at: 1, typed: () => 3.10101199001011e17 },
  { column: 'phone', at: 2, typed: () => '1380000' },
  { column: 'graduated_on', at: 3, typed: () => '2023-02-30' },
  { column: 'graduated_on', at: 3, typed: () => 'FORMULA' },
  { column: 'education', at: 4, typed: () => '本科硕士' },
]

function planted() {
  const wrong = new Map<number, string>()
  const rows = Array.from({ length: ROWS }, (_, index) => good(index) as (string | number)[])
  const step = Math.floor(ROWS / FAULTS)
  for (let at = 0; at < FAULTS; at += 1) {
    const way = WAYS[at % WAYS.length]
    const index = at * step + 3
    const row = rows[index]
    if (!way || !row) throw new Error('no place for a fault')
    row[way.at] = way.typed(String(row[way.at]))
    wrong.set(index + 2, way.column)
  }
  const again = Array.from({ length: DUPLICATES }, (_, index) => good(index * step + 1))
  return { bytes: withFormulas(xlsx([HEADING, ...rows, ...again])), wrong }
}

/** Puts real formulas where the word stands; their kept value would be a good day. */
function withFormulas(bytes: Buffer): Buffer {
  const parts = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  const text = strFromU8(parts[path] ?? new Uint8Array())
  const cell = /<c t="inlineStr"><is><t xml:space="preserve">FORMULA<\/t><\/is><\/c>/g
  parts[path] = strToU8(text.replace(cell, '<c t="str"><f>DATE(2023,6,30)</f><v>2023-06-30</v></c>'))
  return Buffer.from(zipSync(parts))
}

const start = async (kind: string, bytes: Buffer, name = 'a.xlsx') =>
  must(await city.command(WHO, 'songjiang', 'registry/start-import', { kind, name, content: bytes.toString('base64') }))
    .batchId as string
const batchOf = async (batchId: string) => must(await city.query(WHO, 'songjiang', 'registry/import', { batchId }))
const command = (name: string, body: object) => city.command(WHO, 'songjiang', `registry/${name}`, body)
const subjects = async () =>
  Number((await city.sql("select count(*) from subject where ended_on is null and kind = 'person'"))[0]?.count)

describe('a workbook with planted faults', () => {
  let batchId = ''
  let before = 0

  test('has exactly those reported, beside their cells', { timeout: 900_000 }, async () => {
    const proof = openProof('import', 'A workbook with planted faults imports with exactly those reported')
    before = await subjects()
    const { bytes, wrong } = planted()
    const begun = performance.now()
    let peak = process.memoryUsage().rss
    const timer = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 50)
    const rest = process.memoryUsage().rss
    batchId = await start('person', bytes)
    await importAll(city.platform)
    clearInterval(timer)
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    const batch = await batchOf(batchId)
    expect(batch).toMatchObject({
      status: 'checked',
      good: ROWS - FAULTS,
      faulty: FAULTS,
      duplicate: DUPLICATES,
      read: ROWS + DUPLICATES,
    })
    const rows = await city.sql(
      "select line, faults from import_row where batch_id = $1 and status = 'faulty' order by line",
      [batchId],
    )
    const reported = new Map(
      rows.map((row) => [row.line, row.faults.map((one: { column: string }) => one.column).join()]),
    )
    expect(reported).toEqual(wrong)
    const counts = {
      rows: ROWS + DUPLICATES,
      faults: FAULTS,
      megabytesAdded: Math.round((peak - rest) / 1e6),
      seconds,
      bytes: bytes.length,
    }
    proof.counted(counts)
    // A process that ran other tests before has their garbage still to clear: what it grows by tells something in the full count, which runs alone.
    if (ROWS > 50_000) expect(counts.megabytesAdded).toBeLessThan(MOST)
    proof.holds(counts, await databaseOf(city.sql))
  })

  test('shows no number in clear, neither in the grid nor in the database', async () => {
    const shown = await city.query(WHO, 'songjiang', 'registry/import-rows', { batchId, status: 'faulty', page: '1' })
    expect(must(shown).rows).toHaveLength(20)
    const [row] = must(shown).rows
    expect(row.cells.id_number).toMatch(/^＊＊＊＊.{4}$/)
    expect(shown.text).not.toMatch(/\d{17}/)
    const [found] = await city.sql(
      "select count(*) from import_row where batch_id = $1 and position(convert_to('13800000000', 'UTF8') in sealed) > 0",
      [batchId],
    )
    expect(Number(found?.count)).toBe(0)
    expect((await city.query('sj-clerk', 'songjiang', 'registry/import', { batchId })).status).toBe(404)
    expect((await city.query('sm-officer', 'sanming', 'registry/import', { batchId })).status).toBe(404)
  })

  test('is mended in place and taken out as a sheet with reasons that reads again', async () => {
    const wrongName = { batchId, line: 5, cells: { name: '演示改' } }
    expect(must(await command('mend-import-row', wrongName))).toEqual({ status: 'good' })
    expect(must(await command('mend-import-row', { ...wrongName, cells: { name: '' } }))).toEqual({ status: 'faulty' })
    expect(must(await command('mend-import-row', wrongName))).toEqual({ status: 'good' })
    expect(await batchOf(batchId)).toMatchObject({ good: ROWS - FAULTS + 1, faulty: FAULTS - 1 })
    const file = await city.page(WHO, 'songjiang', `/registry/imports/${batchId}/faulty`)
    const lines = []
    for await (const piece of readSheet(file.bytes)) lines.push(...piece.rows)
    expect(lines).toHaveLength(1 + FAULTS - 1 + DUPLICATES)
    expect(lines[0]?.cells[0]?.text).toBe('原因')
    expect(lines[1]?.cells[0]?.text).toMatch(/^第 \d+ 行 /)
  })

  test('is entered once, also when the server stops in between', { timeout: 900_000 }, async () => {
    expect((await command('commit-import', { batchId, mode: 'all' })).status).toBe(422)
    must(await command('commit-import', { batchId, mode: 'good' }))
    // A chunk that fails leaves what was entered before it, and nothing of itself.
    await city.sql(
      "create function stop() returns trigger language plpgsql as $$ begin if new.recorded > 600 then raise exception 'stopped'; end if; return new; end $$",
    )
    await city.sql('create trigger stop before update on import_batch for each row execute function stop()')
    await importAll(city.platform)
    const half = await batchOf(batchId)
    expect(half).toMatchObject({ status: 'recording', recorded: 600 })
    expect(await subjects()).toBe(before + 600)
    await city.sql('drop trigger stop on import_batch')
    await Promise.all([importAll(city.platform), importAll(city.platform)])
    const done = await batchOf(batchId)
    expect(done).toMatchObject({ status: 'recorded', good: 0, recorded: ROWS - FAULTS + 1 })
    expect(await subjects()).toBe(before + ROWS - FAULTS + 1)
    const [facts] = await city.sql(
      "select count(*), count(distinct subject_id) as people from fact where key = 'education' and subject_id in (select subject_id from import_row where batch_id = $1 and status = 'recorded')",
      [batchId],
    )
    expect(facts).toEqual({ count: String(ROWS - FAULTS + 1), people: String(ROWS - FAULTS + 1) })
    const [projected] = await city.sql(
      "select count(*) from person_facts where education = 'bachelor' and graduated_on = '2023-06-30' and subject_id in (select subject_id from import_row where batch_id = $1 and status = 'recorded')",
      [batchId],
    )
    expect(Number(projected?.count)).toBe(ROWS - FAULTS + 1)
  })

  test('knows its people when the same sheet comes again', { timeout: 900_000 }, async () => {
    const again = await start('person', xlsx([HEADING, good(0), good(1), good(ROWS + 50)]))
    await importAll(city.platform)
    expect(await batchOf(again)).toMatchObject({ good: 1, duplicate: 2, faulty: 0 })
    must(await command('cancel-import', { batchId: again }))
    expect(await batchOf(again)).toMatchObject({ status: 'cancelled' })
    expect(await city.sql('select 1 from import_row where batch_id = $1', [again])).toEqual([])
  })

  test('is not undone while something stands on it, and is undone by new lines', { timeout: 900_000 }, async () => {
    const employer = must(
      await city.command('sj-company', 'songjiang', 'registry/claim-organisation', {
        name: '演示药业',
        uscc: await codeOf(city),
      }),
    ).subjectId
    const code = await codeOf(city)
    const heading = ['姓名', '证件号码', '用人单位信用代码', '关系类型', '开始日期']
    const row = [nameOf(0), numberOf(0), code, '就业', '2024-01-08']
    const stranger = [nameOf(1), residentId(999, '19710101'), code, '就业', '2024-01-08']
    const renamed = ['别的名字', numberOf(1), code, '就业', '2024-01-08']
    const job = await start('engagement', xlsx([heading, row, row, stranger, renamed]))
    await importAll(city.platform)
    expect(await batchOf(job)).toMatchObject({ good: 1, duplicate: 1, faulty: 2 })
    must(await command('commit-import', { batchId: job, mode: 'good' }))
    await importAll(city.platform)
    const [linked] = await city.sql(
      'select employer_id, started_on::text from engagement_facts where subject_id = (select subject_id from import_row where batch_id = $1 and line = 2)',
      [job],
    )
    expect(linked).toEqual({ employer_id: employer, started_on: '2024-01-08' })

    const refused = await command('undo-import', { batchId })
    expect(refused.status).toBe(409)
    expect(refused.body.error.say.zh).toContain('第 2 行有记录与其关联')
    must(await command('undo-import', { batchId: job }))
    await importAll(city.platform)
    must(await command('undo-import', { batchId }))
    const facts =
      "select count(*) from fact where subject_id in (select subject_id from import_row where batch_id = $1 and status in ('recorded', 'withdrawn'))"
    const [stated] = await city.sql(facts, [batchId])
    await importAll(city.platform)
    expect(await batchOf(batchId)).toMatchObject({ status: 'undone', recorded: 0 })
    expect(await subjects()).toBe(before)
    const [after] = await city.sql(facts, [batchId])
    expect(Number(after?.count)).toBe(2 * Number(stated?.count))
    const [left] = await city.sql(
      'select count(*) from person_facts where education is not null and subject_id in (select subject_id from import_row where batch_id = $1)',
      [batchId],
    )
    expect(Number(left?.count)).toBe(0)
    // Nobody is in the way of the right sheet.
    const again = await start('person', xlsx([HEADING, good(0)]))
    await importAll(city.platform)
    expect(await batchOf(again)).toMatchObject({ good: 1, duplicate: 0 })
  })

  test('has left its audit lines', async () => {
    const rows = await city.sql(
      'select action, count(*)::int from audit_entry where tenant_id = $1 and subject_id = $2 group by action',
      [tenantId('songjiang'), batchId],
    )
    const lines = Object.fromEntries(rows.map((row) => [row.action, row.count]))
    expect(lines).toMatchObject({
      'registry/start-import': 1,
      'registry/mend-import-row': 3,
      'registry/commit-import': 1,
      'registry/record-import': 1,
      'registry/import-faulty': 1,
      'registry/undo-import': 1,
      'registry/withdraw-import': 1,
    })
  })
})

test('an import goes on behind the last line that was kept, and organisations are known by their code', async () => {
  const code = await codeOf(city)
  const rows = Array.from({ length: 1_100 }, (_, index) => [`演示单位${index}`, index === 7 ? code : ''])
  const batchId = await start(
    'organisation',
    Buffer.from(`单位名称,统一社会信用代码\n${rows.map((row) => row.join(',')).join('\n')}`),
    'a.csv',
  )
  await city.sql(
    "create or replace function stop() returns trigger language plpgsql as $$ begin if new.line_read > 600 then raise exception 'stopped'; end if; return new; end $$",
  )
  await city.sql('create trigger stop before update on import_batch for each row execute function stop()')
  const behind = await start('organisation', Buffer.from(`单位名称,统一社会信用代码\n演示单位,${code}`), 'b.csv')
  await importAll(city.platform)
  expect(await batchOf(batchId)).toMatchObject({ status: 'checking', read: 499 })
  expect(await batchOf(behind), 'a sheet behind one that fails').toMatchObject({ status: 'checked', duplicate: 1 })
  await city.sql('drop trigger stop on import_batch')
  await importAll(city.platform)
  expect(await batchOf(batchId)).toMatchObject({ status: 'checked', read: 1_100, faulty: 1_099, duplicate: 1 })
  expect(await city.sql('select count(*)::int from import_row where batch_id = $1', [batchId])).toEqual([
    { count: 1_100 },
  ])
})

test('a sheet without its columns says which; a bomb is refused at the door', async () => {
  const batchId = await start(
    'person',
    xlsx([
      ['姓名', '电话'],
      ['赵演示', '1'],
    ]),
  )
  await importAll(city.platform)
  expect(await batchOf(batchId)).toMatchObject({
    status: 'failed',
    why: { zh: expect.stringContaining('缺少：证件号码') },
  })
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }))
  const sent = await command('start-import', { kind: 'person', name: 'b.xlsx', content: bomb.toString('base64') })
  expect(sent.status).toBe(422)
})

test('the template reads as its own heading', async () => {
  const file = await city.page(WHO, 'songjiang', '/registry/imports/template/person')
  const lines = []
  for await (const piece of readSheet(file.bytes)) lines.push(...piece.rows)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.cells.slice(0, 2).map((one) => one.text)).toEqual(['姓名 *', '证件号码 *'])
})

/** Code of an organisation that the demonstration has. */
async function codeOf(one: City): Promise<string> {
  const [row] = await one.sql(
    'select uscc from organisation_facts where tenant_id = $1 and uscc is not null order by uscc limit 1',
    [tenantId('songjiang')],
  )
  return row?.uscc
}
