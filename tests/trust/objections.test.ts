import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, must } from './cases.ts'
import { type City, openCity } from './city.ts'
import { openTemplates, type Templates } from './templates.ts'

let city: City
let templates: Templates
beforeAll(async () => {
  city = await openCity()
  await city.newAccount('stranger')
  await city.newAccount('sj-advisor', 'songjiang', 'officer@finance')
  templates = await openTemplates(city, 'zhao')
}, 60_000)
afterAll(() => city.close())

const text = '此单位没有建成过研发场地。'
const raise = (who: string | null, caseId: string) =>
  city.command(who, 'songjiang', 'casework/object-unnamed', { caseId, text })
const lookUp = async (code: string) =>
  (await city.page(null, 'songjiang', `/casework/objections?code=${encodeURIComponent(code)}`)).text

test('whoever objects by name is not told to the applicant; officers see who it was', async () => {
  const { case: caseId } = await templates.take('notice')
  must(await act(city, 'stranger', 'songjiang', caseId, 'object', { text }))
  const [{ name }] = await city.sql('select by_name as name from case_action where case_id = $1 and kind = $2', [
    caseId,
    'object',
  ])
  expect((await city.page('zhao', 'songjiang', `/casework/${caseId}`)).text).not.toContain(name)
  expect((await city.page('zhao', 'songjiang', `/casework/${caseId}`)).text).toContain('收到异议')
  const told = must(await city.query('zhao', 'songjiang', 'casework/case', { caseId }))
  expect(JSON.stringify(told)).not.toContain(name)
  expect(JSON.stringify(must(await city.query('sj-head', 'songjiang', 'casework/case', { caseId })))).toContain(name)
})

test('without a name only where the procedure takes such', async () => {
  const { case: signed } = await templates.take('notice')
  expect((await raise(null, signed)).status).toBe(422)
  expect((await city.page(null, 'songjiang', `/casework/notices/${signed}`)).status).toBe(401)
  const { case: open } = await templates.take('unnamed')
  expect((await city.page(null, 'songjiang', `/casework/notices/${open}`)).text).toContain('匿名')
  expect((await raise(null, open)).status).toBe(200)
  const { case: draft } = await templates.take('draft')
  expect((await raise(null, draft)).status).toBe(404)
})

test.each([null, 'stranger'])('nothing is kept of who it was, and the code leads to the finding: %s', async (who) => {
  const { case: caseId } = await templates.take('unnamed')
  const { code } = must(await raise(who, caseId))
  const [row] = await city.sql('select id, account_id, code from objection where case_id = $1 and code = $2', [
    caseId,
    code,
  ])
  expect(row).toMatchObject({ account_id: null, code })
  const [line] = await city.sql(
    "select account_id, subject_id from audit_entry where action = 'casework/object-unnamed' order by id desc limit 1",
  )
  expect(line).toEqual({ account_id: null, subject_id: caseId })
  expect(await lookUp(code)).toContain('正在核查')
  must(
    await act(city, 'sj-head', 'songjiang', caseId, 'find', {
      objection: row.id,
      upheld: false,
      text: '现场核对属实。',
    }),
  )
  const found = await lookUp(code.toLowerCase())
  expect(found).toContain('异议不成立')
  expect(found).toContain('现场核对属实。')
  expect(await lookUp('0000-0000-0000')).toContain('没有这个查询码')
  const elsewhere = await city.page(null, 'sanming', `/casework/objections?code=${code}`)
  expect(elsewhere.text).toContain('没有这个查询码')
})
