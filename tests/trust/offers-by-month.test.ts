import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellAll } from '../../server/app/notices.ts'
import { findAll, passAll, runPass } from '../../server/app/offers.ts'
import { openPass } from '../../server/casework/index.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { openContext, type Visit } from '../../server/platform/visit.ts'
import { act, must, secretsOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'
import { confirmMonth, type Internship, startInternship } from './interns.ts'

/** What is given by the month: found month by month, agreed to once, paid month by month, never twice. */

const SLUG = 'songjiang'
const ALLOWANCE = 'internship-living-allowance'
const FEE = 'internship-mentoring-fee'
const SHARE = 'parameter:internship_allowance_share'
const WAGE = 269_000
const source = { sourceDocument: '演示：区人社局核定', sourceDay: '2024-01-02', standing: 'demonstration' }

let city: City
let intern: Internship
let other: Internship
beforeAll(async () => {
  city = await openCity()
  const confirm = async (figure: string, value: number | null, validFrom: string) =>
    must(await city.command('sj-officer', SLUG, 'policy/set-figure', { figure, value, validFrom, ...source }))
  // The wage of 2024 was not read at its source, and the rules of the internship only in reposts: an officer confirms both.
  await confirm('parameter:minimum_wage', WAGE, '2024-01-01')
  await confirm(SHARE, 8_000, '2023-08-10')
  for (const benefit of [ALLOWANCE, FEE]) {
    await confirm(`benefit:${benefit}.basis`, null, '2023-08-10')
    must(await city.command('sj-head', SLUG, 'policy/set-mode', { benefit, proactive: true, ...source }))
  }
  intern = await startInternship(city, 'yuebu', '2024-03-04')
  other = await startInternship(city, 'zhengduan', '2024-05-06')
}, 60_000)
afterAll(() => city.close())

const rows = (record: string, benefit: string) =>
  city.sql(
    'select id, period, kind, state, sum::int, waits, version, case_id, standing from offer where subject_id = $1 and benefit = $2 order by period',
    [record, benefit],
  )
const consent = (who: string, offer: { id: string; version: number }, values: object = {}) =>
  city.command(who, SLUG, 'casework/consent-offer', { offerId: offer.id, version: offer.version, values })
const moveTo = async (day: string) =>
  must(await city.command('sj-officer', SLUG, 'platform/move-business-day', { day }))

async function visit(): Promise<Visit> {
  const [row] = await city.sql('select id, slug, pack_id as "packId", title from tenant where id = $1', [
    tenantId(SLUG),
  ])
  return { tenant: { ...row, demonstration: true }, account: null, lang: 'zh', requestId: 'test' }
}

/** Everything that could find something, at the same time. */
async function findEverywhere(cause: string): Promise<void> {
  const here = await visit()
  await tenantTransaction(city.platform.pool, tenantId(SLUG), async (db) =>
    openPass(await openContext(city.platform, here, db), cause),
  )
  await Promise.all([
    findAll(city.platform),
    findAll(city.platform),
    passAll(city.platform),
    runPass(city.platform, here),
  ])
  await findAll(city.platform)
}

/** From the filing to the payment, by the people of the desk. */
async function pay(caseIds: readonly string[], until: string): Promise<void> {
  for (const id of caseIds) {
    must(await act(city, 'sj-clerk', SLUG, id, 'accept'))
    must(await act(city, 'sj-officer', SLUG, id, 'verify'))
    must(await act(city, 'sj-officer', SLUG, id, 'publish'))
  }
  await moveTo(until)
  for (const id of caseIds) must(await act(city, 'sj-head', SLUG, id, 'approve'))
  const batch = must(await city.command('sj-cashier', SLUG, 'casework/prepare-batch', { caseIds }))
  must(await city.command('sj-finance', SLUG, 'casework/approve-batch', { batchId: batch.batchId, total: batch.total }))
}

test('a month that both sides confirmed is offered to both, each month once, whoever looks at the same time', {
  timeout: 60_000,
}, async () => {
  for (const month of ['2024-03-01', '2024-04-01']) await confirmMonth(city, intern, month)
  await findEverywhere('months-a')
  for (const [benefit, share] of [
    [ALLOWANCE, 80],
    [FEE, 30],
  ] as const) {
    const found = await rows(intern.record, benefit)
    expect(found.map((one) => [one.period, one.kind, one.state, one.sum, one.waits])).toEqual(
      ['2024-03', '2024-04'].map((period) => [period, 'offer', 'open', (WAGE * share) / 100, []]),
    )
    const made = await city.sql(
      "select count(*)::int as n from offer_event e join offer o on o.id = e.offer_id where o.subject_id = $1 and o.benefit = $2 and e.kind = 'made'",
      [intern.record, benefit],
    )
    expect(made[0].n).toBe(2)
  }
  const { rows: own } = must(await city.query(intern.login, SLUG, 'casework/my-offers'))
  expect(own.map((one: { benefit: { title: { zh: string } } }) => one.benefit.title.zh)).toContain(
    '就业见习生活费补贴（2024年3月）',
  )
  expect(JSON.stringify(own)).not.toContain('带教费')
})

test('one consent goes for every month: those that wait become cases with it, the next by itself and once', {
  timeout: 60_000,
}, async () => {
  const [march, april] = await rows(intern.record, ALLOWANCE)
  const [first, again] = await Promise.all([
    consent(intern.login, april, secretsOf(81)),
    consent(intern.login, april, secretsOf(81)),
  ])
  expect(must(first).caseId).toBe(must(again).caseId)
  expect((await consent(intern.login, march)).status).toBe(200)
  const taken = await rows(intern.record, ALLOWANCE)
  expect(taken.map((one) => [one.state, one.standing])).toEqual([
    ['consented', false],
    ['consented', true],
  ])
  expect(new Set(taken.map((one) => one.case_id)).size).toBe(2)

  await confirmMonth(city, intern, '2024-05-01')
  await findEverywhere('months-b')
  const [, , may] = await rows(intern.record, ALLOWANCE)
  expect(may).toMatchObject({ period: '2024-05', state: 'consented', standing: false })
  const cases = await city.sql(
    'select period, applicant_id, pack_hash is not null as pinned from case_file where subject_id = $1 and benefit = $2 order by period',
    [intern.record, ALLOWANCE],
  )
  expect(cases).toEqual(
    ['2024-03', '2024-04', '2024-05'].map((period) => ({ period, applicant_id: intern.person, pinned: true })),
  )
  const [action] = await city.sql("select by, detail from case_action where case_id = $1 and kind = 'consent'", [
    may.case_id,
  ])
  expect(action).toMatchObject({ by: 'system', detail: { text: expect.stringContaining('2024年5月20日的同意') } })
  await tellAll(city.platform)
  const told = must(await city.query(intern.login, SLUG, 'platform/messages', { size: '20' })).rows
  expect(told.filter((one: { kind: string }) => one.kind === 'offer.taken-up')).toHaveLength(1)
  // The company has agreed to nothing: its months wait.
  expect((await rows(intern.record, FEE)).map((one) => one.state)).toEqual(['open', 'open', 'open'])
  // What one side agreed to is no business of the other's.
  expect((await city.command('sj-company', SLUG, 'casework/stop-months', { offerId: may.id })).status).toBe(404)
})

test('each month is paid as an award of its own; the rule that a person has it once leaves the months of one internship alone', {
  timeout: 60_000,
}, async () => {
  const months = await rows(intern.record, ALLOWANCE)
  await pay(
    months.slice(0, 2).map((one) => one.case_id),
    '2024-06-03',
  )
  // Two decisions of one benefit differ in more than their numbers: each says its month.
  for (const [at, month] of ['2024年3月', '2024年4月'].entries()) {
    const decision = await city.sql('select content::text from issued_document where case_id = $1', [
      months[at]?.case_id,
    ])
    expect(decision.map((one) => one.content).join()).toContain(`（${month}）`)
  }
  const paid = await city.sql(
    'select period, sum::int from award where subject_id = $1 and benefit = $2 order by period',
    [intern.record, ALLOWANCE],
  )
  expect(paid).toEqual([
    { period: '2024-03', sum: 215_200 },
    { period: '2024-04', sum: 215_200 },
  ])
  // Another internship of the same person gives nothing more: each person has it once.
  const other = must(
    await city.command('sj-officer', SLUG, 'registry/add-record', {
      kind: 'engagement',
      roles: await rolesOf(intern.record),
      facts: { kind: 'internship', started_on: '2024-05-06' },
    }),
  ).subjectId
  await addMonth(other, '2024-05-01')
  await findAll(city.platform)
  expect(await rows(other, ALLOWANCE)).toEqual([])
})

test('published with a first day, another share counts for the month it begins with and for none before', {
  timeout: 60_000,
}, async () => {
  const draft = { id: null, title: '见习生活费调到最低工资', trialFrom: '2024-03-01', files: [] }
  const figures = [{ address: SHARE, value: 10_000 }]
  const { id } = must(await city.command('sj-officer', SLUG, 'policy/save-draft', { ...draft, figures }))
  const paper = { document: '演示：松人社〔2024〕2号', documentDay: '2024-06-01', clause: '第一条' }
  must(await city.command('sj-officer', SLUG, 'policy/prepare-draft', { id, ...paper, effectiveFrom: '2024-07-01' }))
  expect((await city.command('sj-officer', SLUG, 'policy/sign-draft', { id })).status).toBe(403)
  must(await city.command('sj-head', SLUG, 'policy/sign-draft', { id }))
  await moveTo('2024-07-31')
  for (const month of ['2024-06-01', '2024-07-01']) await confirmMonth(city, intern, month)
  await findEverywhere('months-c')
  const months = await rows(intern.record, ALLOWANCE)
  expect(months.map((one) => [one.period, one.sum])).toEqual([
    ['2024-03', 215_200],
    ['2024-04', 215_200],
    ['2024-05', 215_200],
    ['2024-06', 215_200],
    ['2024-07', WAGE],
  ])
  await pay(
    months.slice(2).map((one) => one.case_id),
    '2024-08-14',
  )
  const paid = await city.sql(
    'select period, sum::int from award where subject_id = $1 and benefit = $2 order by period',
    [intern.record, ALLOWANCE],
  )
  expect(paid.map((one) => one.sum)).toEqual([215_200, 215_200, 215_200, 215_200, WAGE])
})

test('whoever stops it is asked again for the months to come', { timeout: 60_000 }, async () => {
  const [any] = await rows(intern.record, ALLOWANCE)
  must(await city.command(intern.login, SLUG, 'casework/stop-months', { offerId: any.id }))
  await confirmMonth(city, intern, '2024-08-01')
  await findEverywhere('months-d')
  const august = (await rows(intern.record, ALLOWANCE)).at(-1)
  expect(august).toMatchObject({ period: '2024-08', state: 'open', sum: WAGE })
  must(await consent(intern.login, august))
  expect((await rows(intern.record, ALLOWANCE)).map((one) => one.standing)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ])
})

test('months applied for and paid as a whole are not offered again; the months after them are', {
  timeout: 60_000,
}, async () => {
  await confirmMonth(city, other, '2024-05-01')
  await findAll(city.platform)
  const [may] = await rows(other.record, ALLOWANCE)
  expect(may).toMatchObject({ period: '2024-05', state: 'open', sum: 215_200 })
  // Paid on application, for the record as a whole.
  await city.sql(
    `insert into award (tenant_id, id, benefit, subject_id, beneficiary_id, period, tranche, sum, valid_on, case_id, keys, pack_hash, grounds)
     select $1, gen_random_uuid(), $2, $3, $4, 'once', '1', 215200, '2024-05-06', gen_random_uuid(), $5, '', '[]'`,
    [tenantId(SLUG), ALLOWANCE, other.record, other.person, JSON.stringify({ 'engagement.person': other.person })],
  )
  await confirmMonth(city, other, '2024-07-01')
  await findAll(city.platform)
  expect((await rows(other.record, ALLOWANCE)).map((one) => [one.period, one.state, one.sum])).toEqual([
    ['2024-05', 'lapsed', 215_200],
    ['2024-07', 'open', WAGE],
  ])
})

const rolesOf = async (record: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await city.sql(
        "select role, target_id from subject_link where subject_id = $1 and role in ('person', 'employer', 'base')",
        [record],
      )
    ).map((one) => [one.role, one.target_id]),
  )

const addMonth = async (engagement: string, month: string) =>
  must(
    await city.command('sj-officer', SLUG, 'registry/add-record', {
      kind: 'engagement_month',
      roles: { engagement },
      facts: { month, confirmed_by_both: true },
    }),
  )
