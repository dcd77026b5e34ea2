import { ACTION_LABEL, SITUATION_LABEL } from '@xinglin/procedure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionWords, detailWords, subjectWords } from '../../server/administration/audit/words.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { APPEND_ONLY } from '../../server/platform/database/table-classes.ts'
import { approveBatch, must, residentId, SONGJIANG } from './cases.ts'
import { type City, freshKey, openCity, tenantId } from './city.ts'
import { type Known, nobodyKnows } from './known.ts'
import { APPLICANT, type Operation, operations, perform } from './operations.ts'
import { databaseOf, openProof } from './proof.ts'
import { openTemplates, type Templates } from './templates.ts'

let city: City
let templates: Templates
let proof: ReturnType<typeof openProof>
const counts = { changes: 0, lines_of_changes: 0, reads: 0, tables_kept: 0, writes_refused: 0, searches: 0, found: 0 }
beforeAll(async () => {
  proof = openProof('audit', 'each change leaves one line, what is kept cannot be altered, no table shows a secret')
  city = await openCity()
  await city.newAccount('stranger')
  await city.newAccount('sj-advisor', 'songjiang', 'officer@finance')
  templates = await openTemplates(city, APPLICANT)
}, 60_000)
afterAll(() => city.close())

/** Reads that leave a line of their own: what they show is sensitive, or is taken out. */
const LOOKS: Readonly<Record<string, string>> = {
  'casework/offers': 'casework/read-offers',
  'GET /casework/:caseId/files/:fileId': 'casework/open-file',
  'GET /casework/:caseId/documents/:document': 'casework/open-document',
  'GET /casework/export': 'casework/queue-export',
  'registry/duplicate': 'registry/duplicate',
  'policy/what-if-people': 'policy/what-if-people',
  'GET /policy/what-if/export': 'policy/what-if-export',
  'administration/audit': 'administration/read-audit',
  'GET /registry/imports/:batchId/faulty': 'registry/import-faulty',
  'GET /administration/audit/export': 'administration/export-audit',
}

const linesAfter = async (count: number) =>
  (await city.sql('select account_id, action, subject_id, detail from audit_entry order by at, id')).slice(count)
const countLines = async () => Number((await city.sql('select count(*) from audit_entry'))[0].count)

async function run(one: Operation): Promise<{ ids: Known; lines: Record<string, unknown>[]; status: number }> {
  await city.sql('delete from award')
  const ids = one.on === undefined ? nobodyKnows() : await templates.take(one.on)
  const before = await countLines()
  const who = /^POST .*:lang\/sign-/.test(one.route) ? null : one.by
  const { status } = await perform(city, who, one, ids)
  return { ids, lines: await linesAfter(before), status }
}

describe('one line for each change', () => {
  const commands = operations.filter((one) => one.route.startsWith('POST /api/'))
  test.each(commands.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const { lines, status, ids } = await run(one)
    expect(status).toBe(200)
    // A day that passes ends notices and takes late cases up: each is a change of its own.
    const own = lines.filter(
      (line) =>
        ![
          'casework/end-notice',
          'casework/escalate',
          'registry/expire-opportunity',
          'registry/expire-profile',
        ].includes(String(line.action)),
    )
    expect(own.map((line) => line.action)).toEqual([name.split(' ')[0]])
    counts.changes += 1
    counts.lines_of_changes += own.length
    const { account } = must(await city.query(one.by, 'songjiang', 'platform/me'))
    // Without a name means in the audit line as well.
    expect(own[0]?.account_id).toBe(
      ['casework/object-unnamed', 'registry/report-opportunity'].includes(name) ? null : account.id,
    )
    if (name.startsWith('casework/act')) {
      expect(own[0]).toMatchObject({ subject_id: ids.case, detail: { action: name.split(' ')[1] } })
    }
  })

  test('a command that is refused or repeated leaves none', async () => {
    const { case: caseId } = await templates.take('draft')
    const before = await countLines()
    const accept = { caseId, version: 1, kind: 'accept', input: {} }
    expect((await city.command('sj-clerk', 'songjiang', 'casework/act', accept)).status).toBe(404)
    const body = { caseId, path: 'engagement.started_on', typed: '2023-10-01' }
    const key = freshKey()
    for (let time = 0; time < 3; time += 1)
      must(await city.command(APPLICANT, 'songjiang', 'casework/answer', body, key))
    expect(await linesAfter(before)).toHaveLength(1)
  })

  const reads = operations.filter((one) => one.route.startsWith('GET '))
  test.each(reads.map((one) => [one.name, one] as const))('%s changes nothing', async (name, one) => {
    const { lines } = await run(one)
    expect(lines.map((line) => line.action)).toEqual(LOOKS[name] === undefined ? [] : [LOOKS[name]])
    counts.reads += 1
  })
})

describe('who looked', () => {
  const me = async () => (await city.page(APPLICANT, 'songjiang', '/registry/me')).text

  test('a revealed value shows on the page of the person it belongs to, with the reason', async () => {
    const { case: caseId } = await templates.take('verification')
    const body = { caseId, key: 'phone', reason: '电话核实就业情况' }
    const key = freshKey()
    const { value } = must(await city.command('sj-officer', 'songjiang', 'casework/reveal', body, key))
    expect(value).toMatch(/^1\d{10}$/)
    const page = await me()
    expect(page).toContain('电话核实就业情况')
    expect(page).toContain('顾宁')
    expect(page).not.toContain(value)
    // Asked again under the same key it is not given from a store: there is none.
    expect((await city.command('sj-officer', 'songjiang', 'casework/reveal', body, key)).status).toBe(409)
  })

  test('so does an opened paper, and an account number in a transfer file', async () => {
    await city.newAccount('second-officer', 'songjiang', 'officer@hr-bureau')
    const ids = await templates.take('prepared')
    const before = (await me()).split('second-officer').length
    const at = `/casework/${ids.fileCase}/files/${ids.file}`
    must(await city.page('second-officer', 'songjiang', at))
    expect((await me()).split('second-officer').length).toBe(before + 1)
    must(await approveBatch(city, SONGJIANG, { batchId: ids.batch, total: 500_000 }))
    must(await city.page('sj-cashier', 'songjiang', `/casework/batches/${ids.batch}/transfer`))
    expect(await me()).toContain('陶然')
  })
})

describe('what is written stays written', () => {
  const tables = [...new Set(APPEND_ONLY)]
  test('the tables that must stay are among them', () => {
    const must = ['audit_entry', 'case_action', 'fact', 'ledger_entry', 'outbox', 'parameter_value', 'pack_version']
    expect(tables).toEqual(expect.arrayContaining(must))
  })

  test.each(tables)('%s is neither changed nor emptied by the server', async (table) => {
    const [stored] = await city.sql(`select count(*)::int as rows from "${table}"`)
    expect(stored.rows).toBeGreaterThan(0)
    const [column] = await city.sql(
      'select column_name as name from information_schema.columns where table_name = $1 limit 1',
      [table],
    )
    const attempts = [
      `delete from "${table}"`,
      `update "${table}" set "${column.name}" = "${column.name}"`,
      `truncate "${table}"`,
    ]
    for (const text of attempts) {
      const tried = tenantTransaction(city.fresh.app, tenantId('songjiang'), (db) => db.execute(text))
      await expect(tried, text).rejects.toMatchObject({ cause: { code: '42501' } })
      counts.writes_refused += 1
    }
    counts.tables_kept += 1
  })
})

describe('sensitive values', () => {
  const phone = '13912345678'
  const values = { id_number: residentId(999), phone: '13898765432', bank_account: '6228480402564890018' }

  test('stand in no table in clear: not entered, revealed, paid out, nor as a login', async () => {
    const { case: caseId } = await templates.take('draft')
    const key = freshKey()
    must(await city.command(APPLICANT, 'songjiang', 'casework/identify', { caseId, values }, key))
    const typed = { id_number: values.id_number, phone: '＋86 138-9876-5432', bank_account: '6228 4804 0256 4890 018' }
    must(await city.page(APPLICANT, 'songjiang', `/casework/${caseId}/identity`, typed))
    const refused = { ...values, id_number: `${values.id_number.slice(0, 17)}?` }
    expect((await city.command(APPLICANT, 'songjiang', 'casework/identify', { caseId, values: refused })).status).toBe(
      422,
    )
    const filed = await templates.take('verification')
    for (const name of Object.keys(values)) {
      const body = { caseId: filed.case, key: name, reason: '核对本人信息' }
      must(await city.command('sj-officer', 'songjiang', 'casework/reveal', body))
    }
    const paid = await templates.take('prepared')
    await city.sql('delete from award')
    must(await approveBatch(city, SONGJIANG, { batchId: paid.batch, total: 500_000 }))
    const { text } = await city.page('sj-cashier', 'songjiang', `/casework/batches/${paid.batch}/transfer`)
    expect(text).toContain(values.bank_account)
    await signInByCode()

    const found: string[] = []
    const tables = await city.sql(
      "select table_schema as schema, table_name as name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'",
    )
    expect(tables.length).toBeGreaterThan(25)
    for (const { schema, name } of tables) {
      for (const value of [...Object.values(values), phone, typed.bank_account]) {
        const hex = Buffer.from(value).toString('hex')
        const base64 = Buffer.from(value).toString('base64').slice(0, 20)
        const rows = await city.sql(
          `select 1 from "${schema}"."${name}" one where one::text like $1 or one::text like $2 or one::text like $3 limit 1`,
          [`%${value}%`, `%${hex}%`, `%${base64}%`],
        )
        counts.searches += 1
        if (rows.length > 0) found.push(`${schema}.${name}: ${value}`)
      }
    }
    counts.found = found.length
    expect(found).toEqual([])
  })

  /** Somebody new signs in with a phone, through the pages. */
  async function signInByCode(): Promise<void> {
    await city.platform.identity.sendCode(phone)
    const code = city.platform.findDemonstrationCode?.(phone) ?? ''
    expect(code).toMatch(/^\d{6}$/)
    const cookies = await city.platform.identity.signInWithCode(phone, code, new Headers())
    expect(cookies.join()).toContain('session_token')
  }
})

test('whoever reads the audit reads words: nothing that was written has the program’s own name only', async () => {
  const unsaid = async (column: string, words: (name: string) => { zh: string }) =>
    (await city.sql(`select distinct ${column} as name from audit_entry order by 1`))
      .map((row) => String(row.name))
      .filter((name) => words(name).zh === name)
  expect({
    actions: await unsaid('action', actionWords),
    subjects: await unsaid('subject_kind', subjectWords),
    details: await unsaid('jsonb_object_keys(detail)', detailWords),
    steps: await unsaid("coalesce(detail->>'action', 'accept')", named(ACTION_LABEL)),
    stages: await unsaid("coalesce(detail->>'situation', 'paid')", named(SITUATION_LABEL)),
  }).toEqual({ actions: [], subjects: [], details: [], steps: [], stages: [] })
})

const named = (words: Readonly<Record<string, { zh: string }>>) => (name: string) => words[name] ?? { zh: name }

test('all of it was tried', async () => {
  expect(counts.changes).toBeGreaterThan(20)
  expect(counts.lines_of_changes).toBe(counts.changes)
  expect(counts.writes_refused).toBe(3 * counts.tables_kept)
  expect(counts.searches).toBeGreaterThan(100)
  proof.holds({ ...counts }, await databaseOf(city.sql))
})
