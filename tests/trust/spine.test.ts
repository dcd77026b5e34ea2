import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  act,
  approveBatch,
  attachAll,
  COMPANY_CODE,
  endNotices,
  FIGURE,
  identify,
  leadTo,
  must,
  prepare,
  type Road,
  SANMING,
  SONGJIANG,
  setFigure,
  subjectOf,
} from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

test('the Songjiang graduate, from the open figure to the money', { timeout: 60_000 }, async () => {
  const road = SONGJIANG
  const { slug } = road
  const who = 'sj-graduate'
  must(await setFigure(city, 800_000))

  const applicantId = await subjectOf(city, who, slug)
  const answers = { 'engagement.kind': 'employment', 'engagement.started_on': '2023-09-01' }
  const { caseId } = must(
    await city.command(who, slug, 'casework/start', { benefit: road.benefit, applicantId, answers }),
  )
  const answer = { caseId, path: 'engagement.started_on', typed: '2023/9/2' }
  must(await city.command(who, slug, 'casework/answer', answer))
  expect((await act(city, who, slug, caseId, 'submit', { declared: true })).status).toBe(422)
  const party = { caseId, path: 'engagement.employer', name: '星禾生物医药', uscc: COMPANY_CODE }
  must(await city.command(who, slug, 'casework/name-party', party))
  must(await identify(city, who, slug, caseId, 1))
  await attachAll(city, who, road, caseId)

  must(await act(city, who, slug, caseId, 'submit', { declared: true }))
  must(await act(city, 'sj-clerk', slug, caseId, 'request_correction', { text: '毕业证书不清楚，请重新上传。' }))
  expect((await act(city, 'sj-clerk', slug, caseId, 'accept')).status).toBe(409)
  must(await act(city, who, slug, caseId, 'resubmit', { text: '已重新上传。' }))
  expect((await act(city, 'sj-clerk', slug, caseId, 'request_correction', { text: '再补一次' })).status).toBe(409)
  must(await act(city, 'sj-clerk', slug, caseId, 'accept'))
  must(await act(city, 'sj-officer', slug, caseId, 'verify', { text: '属实' }))
  must(await act(city, 'sj-officer', slug, caseId, 'publish'))

  await city.newAccount('neighbour')
  const objected = act(city, 'neighbour', slug, caseId, 'object', { text: '此人没有在该公司上班，我是邻居。' })
  must(await objected)
  const detail = must(await city.query('sj-head', slug, 'casework/case', { caseId }))
  const [objection] = detail.objections
  const finding = { objection: objection.id, upheld: false, text: '社保记录在案，异议不成立。' }
  expect((await act(city, 'sj-officer', slug, caseId, 'find', finding)).status).toBe(403)
  expect((await act(city, 'sj-head', slug, caseId, 'approve')).status).toBe(409)
  must(await act(city, 'sj-head', slug, caseId, 'find', finding))
  expect((await act(city, 'sj-officer', slug, caseId, 'end_notice')).status).toBe(409)
  expect(await endNotices(city, road)).toBe(1)

  must(await act(city, 'sj-head', slug, caseId, 'approve', { sum: 800_000 }))
  const batch = await prepare(city, road, [caseId])
  expect(must(await approveBatch(city, road, batch))).toMatchObject({ paid: 1, held: 0, total: 800_000 })

  const end = must(await city.query('sj-officer', slug, 'casework/case', { caseId }))
  expect(end).toMatchObject({ situation: 'paid', sum: 800_000 })
  expect(end.trail.map((one: { kind: string }) => one.kind)).toEqual(
    'draft submit request_correction resubmit accept verify publish object find end_notice approve pay'.split(' '),
  )
  const figure = end.judgement.figures.find((one: { address: string }) => one.address === FIGURE)
  expect(figure.source).toContain('（演示）')
  await expectPaid(road, caseId, 800_000)
  const [award] = await city.sql('select * from award where case_id = $1', [caseId])
  expect(award.grounds.some((one: string) => one.startsWith(FIGURE))).toBe(true)
  expect(award.keys['engagement.person']).toBe(applicantId)
})

test('a Sanming body recognised by city, province and nation', { timeout: 60_000 }, async () => {
  const records = await city.sql(
    "select f.subject_id, f.value #>> '{}' as level from fact f where f.tenant_id = $1 and f.key = 'level'",
    [tenantId('sanming')],
  )
  const recordOf = (level: string) => records.find((one) => one.level === level)?.subject_id
  const city200 = await paidFor(recordOf('municipal'))
  expect(city200.sum).toBe(20_000_000)
  const provincial = await paidFor(recordOf('provincial'))
  expect(provincial.sum).toBe(10_000_000)
  expect(provincial.detail.allowed.because.zh).toContain('补差')
  expect((await paidFor(recordOf('national'))).sum).toBe(100_000_000)

  const paid = await city.sql('select sum(sum)::bigint as total from award where tenant_id = $1', [tenantId('sanming')])
  expect(Number(paid[0].total)).toBe(130_000_000)
})

test('a recognition after the plan is not due, and says which condition failed', async () => {
  const applicantId = await subjectOf(city, 'sm-company', 'sanming')
  const answers = {
    'recognition.level': 'municipal',
    'recognition.on': '2026-01-01',
    'recognition.first_at_level': true,
    'carrier.kind': 'rd_institution',
    'carrier.newly_built': true,
    'carrier.sector': 'tcm',
    'carrier.area': '350421',
  }
  const body = { benefit: SANMING.benefit, applicantId, answers }
  const { caseId } = must(await city.command('sm-company', 'sanming', 'casework/start', body))
  const { judgement } = must(await city.query('sm-company', 'sanming', 'casework/case', { caseId }))
  expect(judgement.answer).toBe('not_due')
  const failed = judgement.conditions.filter((one: { truth: string }) => one.truth === 'no')
  expect(failed).toHaveLength(1)
  expect(failed[0].sentence.zh).toContain('2025')
})

/** Leads one recognition of the demonstration company through the county, the city and finance. */
async function paidFor(subjectId: string) {
  const road = SANMING
  const who = 'sm-company'
  const applicantId = await subjectOf(city, who, road.slug)
  const body = { benefit: road.benefit, applicantId, subjectId }
  const { caseId } = must(await city.command(who, road.slug, 'casework/start', body))
  const values = { bank_account: '6222020000000001' }
  must(await city.command(who, road.slug, 'casework/identify', { caseId, values }))
  await attachAll(city, who, road, caseId)
  await leadTo(city, road, who, caseId, 'notice')
  await endNotices(city, road)
  const detail = must(await city.query('sm-head', road.slug, 'casework/case', { caseId }))
  must(await act(city, road.head, road.slug, caseId, 'approve'))
  const batch = await prepare(city, road, [caseId])
  const { total } = must(await approveBatch(city, road, batch))
  await expectPaid(road, caseId, total)
  return { sum: total, detail }
}

/** The ledger holds the payment twice, once with each sign, and the award is the same sum. */
async function expectPaid(road: Road, caseId: string, fen: number): Promise<void> {
  const id = tenantId(road.slug)
  const entries = await city.sql('select amount::bigint from ledger_entry where tenant_id = $1 and case_id = $2', [
    id,
    caseId,
  ])
  expect(entries.map((one) => Number(one.amount)).sort((a, b) => a - b)).toEqual([-fen, fen])
  const awards = await city.sql('select sum::bigint from award where tenant_id = $1 and case_id = $2', [id, caseId])
  expect(awards.map((one) => Number(one.sum))).toEqual([fen])
}
