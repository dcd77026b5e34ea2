import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildNames } from '../../server/registry/index.ts'
import { act, draftGraduate, must, secretsOf } from './cases.ts'
import { type City, openCity, tenantId, type Who } from './city.ts'
import { NASTY } from './nasty.ts'

type Party = { id: string; name: string; cases: number; caseId: string }
type Answered = Record<'cases' | 'people' | 'organisations', { rows: (Party & { number: string })[]; more: boolean }>

let city: City
const NAMES = { shan: '单雄信', uyghur: '阿依古丽·买买提', latin: 'Mary Ann O’Neill', draft: '仇草稿' }
const cases: Record<string, string> = {}
const numbers: Record<string, string> = {}

const ask = async (who: Who, text: string, slug = 'songjiang'): Promise<Answered> =>
  must(await city.query(who, slug, 'casework/find', { text }))
const peopleBy = async (text: string, who: Who = 'sj-officer') =>
  (await ask(who, text)).people.rows.map((one) => one.name)
const exactly = async (who: Who, value: string): Promise<Answered> =>
  must(await city.command(who, 'songjiang', 'casework/find-exact', { value }))

beforeAll(async () => {
  city = await openCity()
  await city.newAccount('sj-town', 'songjiang', 'officer@sijing')
  for (const [at, [login, name]] of Object.entries(NAMES).entries()) {
    await city.newAccount(login)
    must(await city.command(login, 'songjiang', 'registry/become-person', { name }))
    const caseId = await draftGraduate(city, login, 700 + at)
    if (login !== 'draft') must(await act(city, login, 'songjiang', caseId, 'submit', { declared: true }))
    const [row] = await city.sql('select number from case_file where id = $1', [caseId])
    cases[login] = caseId
    numbers[login] = row.number
  }
})
afterAll(() => city.close())

test('every part of a name finds it, as far as it has a letter', async () => {
  for (const name of [NAMES.shan, NAMES.uyghur, NAMES.latin]) {
    const signs = [...name]
    for (let from = 0; from < signs.length; from += 1)
      for (let to = from + 1; to <= signs.length; to += 1) {
        const part = signs.slice(from, to).join('')
        if (/[\p{L}]/u.test(part)) expect(await peopleBy(part), part).toContain(name)
      }
  }
})

test('pinyin and initials find it, the surname read as a surname', async () => {
  for (const typed of ['shanxiongxin', 'shanx', 'SXX', 'xiongxin', 'xx', 'dxx'])
    expect(await peopleBy(typed)).toEqual([NAMES.shan])
  expect(await peopleBy('xiongshan')).toEqual([])
  expect(await peopleBy('雄 信')).toEqual([NAMES.shan])
})

test('a case is found by its number, its beginning and its end, and with whom it is about', async () => {
  const number = numbers.shan ?? ''
  for (const typed of [number, number.slice(-5), String(Number(number.slice(5))), ` ${number} `]) {
    const { rows } = (await ask('sj-officer', typed)).cases
    expect(rows[0], typed).toMatchObject({ id: cases.shan, number, applicant: NAMES.shan })
  }
  expect((await ask('sj-officer', number.slice(0, 5))).cases.rows.map((one) => one.id)).toContain(cases.shan)
  const { people, cases: found } = await ask('sj-officer', '雄信')
  expect(people.rows).toMatchObject([{ name: NAMES.shan, cases: 1, caseId: cases.shan }])
  expect(found.rows.map((one) => one.id)).toEqual([cases.shan])
})

test('the employer is found through the cases of its people', async () => {
  const [company] = (await ask('sj-officer', '星禾')).organisations.rows
  expect(company?.cases).toBe(3)
  expect((await ask('sj-officer', 'xhsw')).organisations.rows[0]?.id).toBe(company?.id)
})

test('a draft is found by nobody of the office, and from its filing on', async () => {
  const everything = async () =>
    JSON.stringify([await ask('sj-officer', '仇'), await ask('sj-officer', numbers.draft ?? '')])
  expect(await everything()).not.toContain(cases.draft)
  expect(await peopleBy('仇')).toEqual([])
  must(await act(city, 'draft', 'songjiang', cases.draft ?? '', 'submit', { declared: true }))
  expect(await peopleBy('仇')).toEqual([NAMES.draft])
  expect(await peopleBy('qiu')).toEqual([NAMES.draft])
})

test('an officer finds what the officer may see: another unit and another city find nothing', async () => {
  const nothing = { rows: [], more: false }
  for (const typed of ['雄信', 'sxx', numbers.shan ?? '']) {
    expect(await ask('sj-town', typed)).toEqual({ cases: nothing, people: nothing, organisations: nothing })
    const elsewhere = JSON.stringify(await ask('sm-officer', typed, 'sanming'))
    expect(elsewhere).not.toContain(cases.shan)
    expect(elsewhere).not.toContain(NAMES.shan)
  }
  const { phone } = secretsOf(700)
  expect((await exactly('sj-town', phone)).people).toEqual(nothing)
  expect((await city.query('shan', 'songjiang', 'casework/find', { text: '单' })).status).toBe(403)
  expect((await city.query(null, 'songjiang', 'casework/find', { text: '单' })).status).toBe(401)
})

test('a number of a person is looked up whole, by a command that leaves a line without it', async () => {
  const secrets = secretsOf(700)
  const before = await lines()
  for (const value of [secrets.phone, `+86 ${secrets.phone}`, secrets.id_number, secrets.id_number.toLowerCase()]) {
    expect((await exactly('sj-officer', value)).people.rows, value).toMatchObject([
      { name: NAMES.shan, caseId: cases.shan },
    ])
  }
  expect((await exactly('sj-officer', secrets.phone.slice(0, 10))).people.rows).toEqual([])
  expect((await exactly('sj-officer', secrets.bank_account)).people.rows).toEqual([])
  const after = await lines()
  expect(after.length - before.length).toBe(6)
  expect(after.filter((one) => one.subject_kind === 'person').length).toBe(4)
  expect(JSON.stringify(after)).not.toMatch(new RegExp(`${secrets.phone}|${secrets.id_number}`))
  for (const text of [secrets.phone, secrets.id_number, secrets.phone.slice(0, 9)])
    expect((await city.query('sj-officer', 'songjiang', 'casework/find', { text })).status).toBe(422)
  const kept = await city.sql("select output::text from idempotency_key where command = 'casework/find-exact'")
  expect(JSON.stringify(kept)).not.toContain(NAMES.shan)
})

const lines = () =>
  city.sql("select subject_kind, subject_id, detail::text from audit_entry where action = 'casework/find-exact'")

test('a company is found by its credit code, and by its new name once it has one', async () => {
  await city.newAccount('renamer')
  const { subjectId } = must(await city.command('renamer', 'songjiang', 'registry/become-person', { name: '改名人' }))
  const asked = { benefit: 'graduate-living-allowance', applicantId: subjectId, answers: {} }
  const { caseId } = must(await city.command('renamer', 'songjiang', 'casework/start', asked))
  const party = { caseId, path: 'engagement.employer', uscc: creditCode('91310117FND000001') }
  const call = async (name: string) =>
    must(await city.command('renamer', 'songjiang', 'casework/name-party', { ...party, name }))
  const found = async () => {
    const rows = await city.sql(
      "select part from name_part where part in ('老名号制药', 'lmhzy', '新招牌制药', 'xzpzy')",
    )
    return rows.map((one) => one.part).sort()
  }
  await call('老名号制药')
  expect(await found()).toEqual(['lmhzy', '老名号制药'])
  await call('新招牌制药')
  expect(await found()).toEqual(['xzpzy', '新招牌制药'])
  const company = (await exactly('sj-officer', '91310117DEM000001B')).organisations.rows
  expect(company).toMatchObject([{ name: expect.stringContaining('星禾') }])
})

function creditCode(body: string): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = [...body].reduce((total, one, at) => total + signs.indexOf(one) * (3 ** at % 31), 0)
  return body + signs[(31 - (sum % 31)) % 31]
}

test('a list narrowed to a person holds that person’s cases, and none for who may not see them', async () => {
  const [person] = (await ask('sj-officer', '雄信')).people.rows
  const party = person?.id ?? ''
  const list = async (who: string, slug = 'songjiang') =>
    must(await city.query(who, slug, 'casework/queue', { view: 'all', party })).rows.map(
      (one: { id: string }) => one.id,
    )
  const named = async (who: string, slug = 'songjiang') =>
    must(await city.query(who, slug, 'casework/queue-choices', { party })).parties
  expect([await list('sj-officer'), await list('sj-town'), await list('sm-officer', 'sanming')]).toEqual([
    [cases.shan],
    [],
    [],
  ])
  expect(await named('sj-officer')).toEqual([{ id: party, title: { zh: NAMES.shan, en: NAMES.shan } }])
  expect([await named('sj-town'), await named('sm-officer', 'sanming')]).toEqual([[], []])
})

test('whatever is typed is text', async () => {
  for (const text of [
    ...NASTY.map(([, value]) => String(value).slice(0, 500)),
    '%',
    '_',
    '\\',
    '--',
    "' or 1=1",
    '１２',
    '-',
    '\u{10FFFF}',
    '💊',
    '单%',
    '{}',
  ] as string[]) {
    const { status } = await city.query('sj-officer', 'songjiang', 'casework/find', { text })
    expect([200, 400, 422], JSON.stringify(text)).toContain(status)
  }
  for (const text of ['%', '_', '单_信']) expect(await peopleBy(text)).toEqual([])
})

test('what finds a name is written anew from the names alone', async () => {
  const kept = () => city.sql('select * from name_part order by tenant_id, kind, way, part, subject_id')
  const before = await kept()
  expect(before.length).toBeGreaterThan(50)
  await city.sql("delete from name_part where part like '单%'")
  for (const slug of ['songjiang', 'sanming'] as const) await rebuildNames(city.fresh.app, tenantId(slug))
  expect(await kept()).toEqual(before)
})

test('the list of cases is narrowed by the same names', async () => {
  const listed = async (search: string) =>
    must(await city.query('sj-officer', 'songjiang', 'casework/queue', { view: 'all', search })).rows.map(
      (one: { id: string }) => one.id,
    )
  for (const search of ['雄信', 'sxx', '信', numbers.shan ?? ''])
    expect(await listed(search), search).toEqual([cases.shan])
  expect(await listed('雄心')).toEqual([])
})
