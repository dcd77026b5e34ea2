import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftGraduate, must, SONGJIANG, subjectOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const company = async () =>
  (
    await city.sql("select subject_id from organisation_facts where tenant_id = $1 and uscc = '91310117DEM000001B'", [
      tenantId('songjiang'),
    ])
  )[0].subject_id
const rowsOf = (subjectId: string, key: string) =>
  city.sql('select value, source from fact where subject_id = $1 and key = $2 order by recorded_at, id', [
    subjectId,
    key,
  ])
const answer = (who: string, caseId: string, path: string, typed: string) =>
  city.command(who, 'songjiang', 'casework/answer', { caseId, path, typed })

test('an applicant’s word does not overwrite what is known of the employer', async () => {
  const caseId = await draftGraduate(city, 'zhao')
  const employer = await company()
  for (const [key, typed] of [
    ['sector', 'tcm'],
    ['area', '310117001'],
  ] as const) {
    const before = await rowsOf(employer, key)
    expect(before.length).toBeGreaterThan(0)
    expect((await answer('zhao', caseId, `engagement.employer.${key}`, typed)).status, key).toBe(409)
    expect(await rowsOf(employer, key)).toEqual(before)
  }
})

test('nor what was verified of the applicant; what one said oneself can be said anew', async () => {
  const applicantId = await subjectOf(city, 'sj-graduate', 'songjiang')
  const answers = { 'engagement.kind': 'employment', 'engagement.started_on': '2023-09-01' }
  const body = { benefit: SONGJIANG.benefit, applicantId, answers }
  const { caseId } = must(await city.command('sj-graduate', 'songjiang', 'casework/start', body))
  expect((await answer('sj-graduate', caseId, 'engagement.person.graduated_on', '2024-06-30')).status).toBe(409)
  must(await answer('sj-graduate', caseId, 'engagement.started_on', '2023-10-01'))
  must(await answer('sj-graduate', caseId, 'engagement.started_on', '2023-11-01'))
})

test('a draft opened with other answers leaves what is known as it is', async () => {
  const before = await rowsOf(await company(), 'sector')
  const caseId = await draftGraduate(city, 'qian')
  const [file] = await city.sql('select subject_id, beneficiary_id from case_file where id = $1', [caseId])
  const body = { benefit: SONGJIANG.benefit, applicantId: file.beneficiary_id, subjectId: file.subject_id }
  const answers = { 'employer.sector': 'tcm', 'engagement.kind': 'internship' }
  must(await city.command('qian', 'songjiang', 'casework/start', { ...body, answers }))
  expect(await rowsOf(await company(), 'sector')).toEqual(before)
  expect((await rowsOf(file.subject_id, 'kind')).map((one) => one.value)).toEqual(['employment'])
})

test('somebody else’s record cannot be applied on', async () => {
  const caseId = await draftGraduate(city, 'sun')
  const [file] = await city.sql('select subject_id from case_file where id = $1', [caseId])
  const applicantId = await subjectOf(city, 'qian', 'songjiang')
  const body = { benefit: SONGJIANG.benefit, applicantId, subjectId: file.subject_id }
  expect((await city.command('qian', 'songjiang', 'casework/start', body)).status).toBe(403)
})

test('a person’s benefit is not for a company', async () => {
  const applicantId = await subjectOf(city, 'sj-company', 'songjiang')
  const body = { benefit: SONGJIANG.benefit, applicantId }
  expect((await city.command('sj-company', 'songjiang', 'casework/start', body)).status).toBe(422)
})

test('a declared agent prepares, but files only after an officer has seen the authorisation', async () => {
  await city.newAccount('agent')
  const claim = { name: '某医药公司', uscc: '91310117DEM000001B' }
  const { subjectId } = must(await city.command('agent', 'songjiang', 'registry/claim-organisation', claim))
  expect(subjectId).toBe(await company())
  const body = { benefit: 'graduate-social-insurance-subsidy', applicantId: subjectId }
  const { caseId } = must(await city.command('agent', 'songjiang', 'casework/start', body))
  const filed = await city.command('agent', 'songjiang', 'casework/act', {
    caseId,
    version: 1,
    kind: 'submit',
    input: { declared: true },
  })
  expect(filed.status).toBe(422)
  expect(filed.body.error.field).toBe('standing')
  const before = await rowsOf(subjectId, 'sector')
  const claimed = await answer('agent', caseId, 'engagement.employer.sector', 'tcm')
  expect([409, 422]).toContain(claimed.status)
  expect(await rowsOf(subjectId, 'sector')).toEqual(before)
})

test('whoever merely says to act for a company sees and touches nothing that others prepared for it', async () => {
  const applicantId = await subjectOf(city, 'sj-company', 'songjiang')
  const sheet = { benefit: 'one-off-hiring-subsidy', applicantId, sheet: '姓名\n赵演示\n' }
  const { bundleId } = must(await city.command('sj-company', 'songjiang', 'casework/start-bundle', sheet))
  const [file] = await city.sql('select id from case_file where bundle_id = $1', [bundleId])
  await city.newAccount('claimer')
  const claim = { name: '某医药公司', uscc: '91310117DEM000001B' }
  must(await city.command('claimer', 'songjiang', 'registry/claim-organisation', claim))
  expect((await city.query('claimer', 'songjiang', 'casework/bundle', { bundleId })).status).toBe(404)
  expect((await city.query('claimer', 'songjiang', 'casework/case', { caseId: file.id })).status).toBe(404)
  const listed = must(await city.query('claimer', 'songjiang', 'casework/my-cases')).rows
  expect(listed).toEqual([])
  const values = { bank_account: '6222020000000009' }
  expect((await city.command('claimer', 'songjiang', 'casework/identify', { caseId: file.id, values })).status).toBe(
    404,
  )
  const own = must(
    await city.command('claimer', 'songjiang', 'casework/start', { benefit: sheet.benefit, applicantId }),
  )
  const mine = await city.command('claimer', 'songjiang', 'casework/identify', { caseId: own.caseId, values })
  expect(mine.status).toBe(403)
})
