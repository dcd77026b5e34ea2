import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, draftGraduate, leadTo, must, SONGJIANG } from './cases.ts'
import { type City, openCity } from './city.ts'

let city: City
let caseId: string

const say = (who: string, text: string, mentions: string[] = []) =>
  city.command(who, 'songjiang', 'casework/comment', { caseId, text, mentions })
const read = (who: string) => city.query(who, 'songjiang', 'casework/comments', { caseId })
const named = async (who: string) => must(await city.query(who, 'songjiang', 'casework/mentions'))

beforeAll(async () => {
  city = await openCity()
  await city.newAccount('sj-town', 'songjiang', 'officer@sijing')
  await city.newAccount('sj-both', 'songjiang', 'officer@hr-bureau')
  caseId = await draftGraduate(city, 'zhao')
  await leadTo(city, SONGJIANG, 'zhao', caseId, 'verification')
})
afterAll(() => city.close())

test('a comment reaches whom it names, once, and says who was named', async () => {
  const { audience } = must(await read('sj-officer'))
  const head = audience.find((one: { title: { zh: string } }) => one.title.zh.startsWith('徐立'))
  must(await say('sj-officer', '合同日期请再看一眼。', [head.id]))
  expect((await named('sj-head')).unread).toBe(1)
  expect((await named('sj-clerk')).unread).toBe(0)
  const [row] = must(await read('sj-head')).rows
  expect(row).toMatchObject({ text: '合同日期请再看一眼。', unread: true, mentions: ['徐立（演示）'] })
  must(await city.command('sj-head', 'songjiang', 'casework/read-mentions', { caseId }))
  const after = await named('sj-head')
  expect([after.unread, after.rows.length]).toEqual([0, 1])
})

test('nobody can be named who may not see the case', async () => {
  const { audience } = must(await read('sj-officer'))
  const [town] = await city.sql("select account_id from membership where unit_id = 'sijing' and role = 'officer'")
  expect(audience.map((one: { id: string }) => one.id)).not.toContain(town.account_id)
  expect((await say('sj-officer', '请协助。', [town.account_id])).status).toBe(422)
})

test('the applicant reads nothing of it, nor does an officer of another unit', async () => {
  expect((await read('zhao')).status).toBe(403)
  expect((await read('sj-town')).status).toBe(404)
  expect((await say('sj-town', '看一看')).status).toBe(404)
  const page = await city.page('zhao', 'songjiang', `/casework/${caseId}`)
  const detail = await city.query('zhao', 'songjiang', 'casework/case', { caseId })
  expect(page.text + detail.text).not.toContain('合同日期')
})

test('an officer with a stake in the case is outside it', async () => {
  expect((await read('sj-both')).status).toBe(200)
  const [{ account_id: own }] = await city.sql('select created_by as account_id from case_file where id = $1', [caseId])
  const [{ account_id: both }] = await city.sql(
    "select m.account_id from membership m join account a on a.id = m.account_id where m.unit_id = 'hr-bureau' order by a.created_at desc limit 1",
  )
  await city.sql('update case_file set created_by = $1 where id = $2', [both, caseId])
  expect((await read('sj-both')).status).toBe(404)
  await city.sql('update case_file set created_by = $1 where id = $2', [own, caseId])
})

test('what was said stays said', async () => {
  await expect(city.fresh.app.query("update case_comment set text = 'x'")).rejects.toMatchObject({ code: '42501' })
  must(await act(city, 'sj-officer', 'songjiang', caseId, 'take'))
})
