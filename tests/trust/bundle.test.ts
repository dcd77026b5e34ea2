import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet, xlsx } from '../../server/platform/sheets/index.ts'
import { act, endNotices, must, SONGJIANG, subjectOf } from './cases.ts'
import { type City, openCity } from './city.ts'
import { PDF } from './papers.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(() => city.close())

/** As many as one officer of a company hands in together: fewer here than in the full count. */
const PEOPLE = process.env.PROOF ? 200 : 12
const WITH_GAPS = process.env.PROOF ? 17 : 3

const HEADING = '申请编号（新申请不填）,姓名,证件号码'

test('a company hands in many at once, mends the gaps, and is paid for all', { timeout: 600_000 }, async () => {
  const benefit = 'one-off-hiring-subsidy'
  for (const [figure, value] of [
    ['parameter:one_off_hiring_subsidy', 200_000],
    [`benefit:${benefit}.basis`, null],
  ]) {
    const document = { sourceDocument: '演示：区人社局核定', sourceDay: '2024-05-01', standing: 'demonstration' }
    const body = { figure, value, validFrom: '2023-01-01', ...document }
    must(await city.command('sj-officer', 'songjiang', 'policy/set-figure', body))
  }
  const applicantId = await subjectOf(city, 'sj-company', 'songjiang')
  const template = await city.page('sj-company', 'songjiang', `/casework/bundle/template/${benefit}`)
  const columns = (template.text.split('\r\n')[0] ?? '').replace('\ufeff', '').split(',').slice(3)
  const line = (index: number, number: string, broken: boolean) =>
    [number, nameOf(index), '', ...columns.map((title) => valueFor(title, broken))].join(',')
  const sheet = (rows: string[]) => [[HEADING, ...columns].join(','), ...rows].join('\n')
  const rows = Array.from({ length: PEOPLE }, (_, index) => line(index, '', index < WITH_GAPS))
  const body = { benefit, applicantId, sheet: sheet(rows) }
  const started = must(await city.command('sj-company', 'songjiang', 'casework/start-bundle', body))
  expect(started).toMatchObject({ opened: PEOPLE, mended: 0 })
  expect(started.wrong).toHaveLength(WITH_GAPS)
  const { bundleId } = started
  const first = must(await city.query('sj-company', 'songjiang', 'casework/bundle', { bundleId }))
  const [one] = first.rows
  must(
    await city.command('sj-company', 'songjiang', 'casework/identify', {
      caseId: one.caseId,
      values: { bank_account: '6222020000000001' },
    }),
  )
  const paper = { bundleId, evidenceId: 'contract', name: '合同汇编.pdf', content: PDF.toString('base64') }
  expect(must(await city.command('sj-company', 'songjiang', 'casework/attach-bundle', paper)).put).toBe(PEOPLE)
  const lacking = must(await city.query('sj-company', 'songjiang', 'casework/bundle', { bundleId })).rows
  const open = lacking.filter((row: { gaps: { may: string | null }[] }) => row.gaps.some((gap) => gap.may === null))
  expect(open.map((row: { gaps: unknown }) => JSON.stringify(row.gaps)).slice(0, 1)).not.toEqual([])
  expect(open).toHaveLength(WITH_GAPS)
  const hand = (committed: boolean) =>
    city.command('sj-company', 'songjiang', 'casework/submit-bundle', { bundleId, declared: true, committed })
  expect(must(await hand(true))).toEqual({ filed: PEOPLE - WITH_GAPS, left: WITH_GAPS })
  const toMend = (await city.page('sj-company', 'songjiang', `/casework/bundle/${bundleId}/sheet`)).text
  expect(toMend.trim().split('\r\n')).toHaveLength(1 + WITH_GAPS)
  const mended = open.map((row: { number: string; name: string }, index: number) => line(index, row.number, false))
  const again = must(
    await city.command('sj-company', 'songjiang', 'casework/start-bundle', { ...body, bundleId, sheet: sheet(mended) }),
  )
  expect(again).toMatchObject({ opened: 0, mended: WITH_GAPS, wrong: [] })
  expect(must(await hand(true))).toEqual({ filed: WITH_GAPS, left: 0 })
  expect(must(await hand(true))).toEqual({ filed: 0, left: 0 })

  const all = must(await city.query('sj-company', 'songjiang', 'casework/bundle', { bundleId })).rows as {
    caseId: string
  }[]
  const [stranger] = all
  expect((await city.query('sj-graduate', 'songjiang', 'casework/bundle', { bundleId })).status).toBe(404)
  for (const { caseId } of all) {
    must(await act(city, 'sj-clerk', 'songjiang', caseId, 'accept'))
    must(await act(city, 'sj-officer', 'songjiang', caseId, 'verify'))
    must(await act(city, 'sj-officer', 'songjiang', caseId, 'publish'))
  }
  await endNotices(city, SONGJIANG)
  for (const { caseId } of all) must(await act(city, 'sj-head', 'songjiang', caseId, 'approve'))
  const detail = must(await city.query('sj-company', 'songjiang', 'casework/case', { caseId: stranger?.caseId ?? '' }))
  expect(detail.duties.milestones.map((row: { id: string }) => row.id)).toEqual(['whole', 'commitment'])
  const batch = must(
    await city.command('sj-cashier', 'songjiang', 'casework/prepare-batch', { caseIds: all.map((row) => row.caseId) }),
  )
  const paid = must(
    await city.command('sj-finance', 'songjiang', 'casework/approve-batch', {
      batchId: batch.batchId,
      total: batch.total,
    }),
  )
  expect(paid).toMatchObject({ paid: PEOPLE, held: 0 })
})

test('the people of a company may come as a workbook; a formula in it is named by its cell', async () => {
  const benefit = 'one-off-hiring-subsidy'
  const applicant = await subjectOf(city, 'sj-company', 'songjiang')
  const template = await city.page('sj-company', 'songjiang', `/casework/bundle/template/${benefit}?as=xlsx`)
  const heading = []
  for await (const piece of readSheet(template.bytes)) heading.push(...piece.rows.flatMap((row) => row.cells))
  expect(heading.map((one) => one.text).slice(0, 3)).toEqual(HEADING.split(','))
  const rows = [heading.map((one) => one.text), ['', '演示𠮷', '']]
  const send = (bytes: Buffer) =>
    city.page('sj-company', 'songjiang', `/casework/bundle/start/${benefit}`, {
      applicant,
      sheet: { name: 'a.xlsx', bytes },
    })
  const done = await send(xlsx(rows))
  expect(done.status).toBe(303)
  const bundleId = String(done.headers.location).split('/').at(-1) ?? ''
  const found = must(await city.query('sj-company', 'songjiang', 'casework/bundle', { bundleId }))
  expect(found.rows).toHaveLength(1)
  const refused = await send(Buffer.from('姓名,证件号码\n演示,=1+1\n'))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('B2 是公式')
})

test('whoever acts for two companies says for which; without script and without a choice it is asked again', async () => {
  const benefit = 'one-off-hiring-subsidy'
  const account = await city.newAccount('two-companies')
  const companies = await city.sql(
    "select id, name from subject where tenant_id = (select id from tenant where slug = 'songjiang') and kind = 'organisation' order by id limit 2",
  )
  for (const { id } of companies)
    await city.sql(
      `insert into representation (tenant_id, id, account_id, subject_id, scope, proof, valid_from)
       select id, gen_random_uuid(), $1, $2, 'agent', 'officer', '2023-01-01' from tenant where slug = 'songjiang'`,
      [account, id],
    )
  const form = await city.page('two-companies', 'songjiang', `/casework/bundle/start/${benefit}`)
  for (const { name } of companies) expect(form.text).toContain(`>${name}</option>`)
  const sheet = { name: 'a.csv', bytes: Buffer.from(`${HEADING}\n,演示${','.repeat(HEADING.split(',').length - 2)}\n`) }
  const send = (applicant: string) =>
    city.page('two-companies', 'songjiang', `/casework/bundle/start/${benefit}`, { applicant, sheet })
  const unsaid = await send('')
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('请选择为哪家单位申请')
  const done = await send(companies[1].id)
  expect(done.status).toBe(303)
  const [file] = await city.sql('select applicant_id from case_file where bundle_id = $1', [
    String(done.headers.location).split('/').at(-1),
  ])
  expect(file?.applicant_id).toBe(companies[1].id)
})

/** What makes the benefit due, by the heading of its column; what is not named here is left open. */
const VALUES: Readonly<Record<string, string>> = {
  开始日期: '2023-12-01',
  关系类型: '就业',
  毕业日期: '2023/6/30',
  合同起始日期: '2023-12-01',
  合同终止日期: '2025-11-30',
}

const valueFor = (title: string, broken: boolean): string =>
  broken && title === '合同终止日期' ? '二月三十日' : (VALUES[title] ?? '')

const nameOf = (index: number): string =>
  `演示${[...String(index)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}`
