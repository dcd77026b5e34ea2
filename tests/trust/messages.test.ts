import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellAll, tellDay } from '../../server/app/notices.ts'
import { act, approveBatch, draftGraduate, endNotices, leadTo, must, prepare, SONGJIANG, setFigure } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

let city: City
let caseId: string
beforeAll(async () => {
  city = await openCity()
  await city.newAccount('stranger')
  await city.newAccount('objector')
  must(await setFigure(city, 500_000))
  caseId = await draftGraduate(city, 'zhao')
  await leadTo(city, SONGJIANG, 'zhao', caseId, 'verification')
  const { account } = must(await city.query('sj-deputy', 'songjiang', 'platform/me'))
  must(await act(city, 'sj-officer', 'songjiang', caseId, 'ask', { account: account.id, text: '合同日期对吗？' }))
  must(await act(city, 'sj-deputy', 'songjiang', caseId, 'reply', { text: '对。' }))
  must(await act(city, 'sj-officer', 'songjiang', caseId, 'verify', {}))
  must(await act(city, 'sj-officer', 'songjiang', caseId, 'publish', {}))
  must(await act(city, 'objector', 'songjiang', caseId, 'object', { text: '此人没有在该公司上班过。' }))
  const [{ id: objection }] = await city.sql('select id from objection')
  must(await act(city, 'sj-head', 'songjiang', caseId, 'find', { objection, upheld: false, text: '社保在该公司。' }))
  await endNotices(city, SONGJIANG)
  must(await act(city, 'sj-head', 'songjiang', caseId, 'approve'))
  must(await approveBatch(city, SONGJIANG, await prepare(city, SONGJIANG, [caseId])))
})
afterAll(() => city.close())

type Told = { id: string; kind: string; path: string; title: { zh: string; en: string }; body: { zh: string } }
const toldTo = async (who: string): Promise<Told[]> =>
  must(await city.query(who, 'songjiang', 'platform/messages', { size: '100' })).rows.reverse()
const kinds = async (who: string) => (await toldTo(who)).map((one) => one.kind.replace('case.', ''))

test('each step is told once to whom it concerns, by several servers at once', async () => {
  await Promise.all([tellAll(city.platform), tellAll(city.platform), tellAll(city.platform)])
  await tellAll(city.platform)
  expect(await kinds('zhao')).toEqual(['submit', 'accept', 'publish', 'object', 'find', 'end_notice', 'approve', 'pay'])
  expect(await kinds('sj-deputy')).toEqual(['ask'])
  expect(await kinds('sj-officer')).toEqual(['reply'])
  expect(await kinds('objector')).toEqual(['object', 'find'])
  expect(await kinds('sj-clerk')).toEqual([])
  expect(await kinds('stranger')).toEqual([])
  const [left] = await city.sql("select count(*)::int as rows from outbox_delivery where state <> 'done'")
  expect(left.rows).toBe(0)
})

test('nothing told holds a name, a sum or what people typed', async () => {
  const rows = await city.sql('select title::text || body::text as said from message where tenant_id = $1', [
    tenantId('songjiang'),
  ])
  for (const { said } of rows) expect(said).not.toMatch(/赵演示|合同日期|没有在该公司|5,?000|¥|元/)
})

test('a message is its account’s: nobody else reads or opens it, and no other city knows it', async () => {
  const [first] = await toldTo('zhao')
  for (const who of ['stranger', 'objector', 'sj-officer', 'sj-head', null]) {
    const opened = await city.command(who, 'songjiang', 'platform/open-message', { id: first?.id })
    expect([401, 404]).toContain(opened.status)
  }
  expect((await city.command('zhao', 'sanming', 'platform/open-message', { id: first?.id })).status).toBe(404)
  expect(must(await city.query('zhao', 'sanming', 'platform/messages')).rows).toEqual([])
  const page = await city.page('stranger', 'songjiang', '/messages')
  expect(page.text).not.toContain(first?.title.zh)
  await city.command('stranger', 'songjiang', 'platform/read-messages', {})
  expect(must(await city.query('zhao', 'songjiang', 'platform/messages')).unread).toBe(8)
})

test('the bell counts, a message opens where it leads, all can be marked as read; without script', async () => {
  const bell = async () => (await city.page('zhao', 'songjiang', '/policy')).text.match(/<b>(\d+)<span/)?.[1]
  expect(await bell()).toBe('8')
  const [first] = await toldTo('zhao')
  const opened = await city.page('zhao', 'songjiang', '/messages', { open: first?.id ?? '' })
  expect([opened.status, opened.headers.location]).toEqual([303, `/songjiang/zh/casework/${caseId}`])
  expect(await bell()).toBe('7')
  expect((await city.page('zhao', 'songjiang', opened.headers.location?.toString().slice(13) ?? '')).status).toBe(200)
  must(await city.page('zhao', 'songjiang', '/messages', { all: 'yes' }))
  expect(await bell()).toBeUndefined()
})

test('a wrong code counts, five end it, a new one works once', async () => {
  const give = () =>
    city.command('zhao', 'songjiang', 'platform/give-address', { kind: 'email', address: 'zhao@example.cn' })
  const prove = async (code: string) =>
    must(await city.command('zhao', 'songjiang', 'platform/prove-address', { kind: 'email', code })).result
  expect(must(await give())).toEqual({ hint: 'z***@example.cn' })
  const [{ kept }] = await city.sql(
    "select encode(ciphertext, 'escape') as kept from secret_value where key = 'notice_email'",
  )
  expect(kept).not.toContain('zhao@')
  const results = []
  for (let round = 0; round < 7; round += 1) results.push(await prove('nonsense'))
  expect(results).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'over', 'over'])
  for (let round = 0; round < 4; round += 1) must(await give())
  expect((await give()).status).toBe(422)
})

test('desks are told once a day how much waits there', async () => {
  const second = await draftGraduate(city, 'qian')
  await leadTo(city, SONGJIANG, 'qian', second, 'acceptance')
  await Promise.all([tellDay(city.platform), tellDay(city.platform)])
  await tellDay(city.platform)
  const told = (await toldTo('sj-clerk')).filter((one) => one.kind === 'desk.waiting')
  expect(told.map((one) => [one.title.zh, one.path])).toEqual([['工作台有 1 件待办', '/desk/songjiang/casework']])
  expect(await kinds('sj-head')).not.toContain('desk.waiting')
})
