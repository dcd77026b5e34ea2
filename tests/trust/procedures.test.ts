import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, draftGraduate, endNotices, must, residentId, SANMING, SONGJIANG, setFigure, subjectOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'
import { deskOf } from './desk-steps.ts'
import { PDF } from './papers.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(() => city.close())

const { step, attach, moveTo, detailOf, documentsOf, pay, expectBalanced } = deskOf(() => city)

const EXPERTS = ['sm-expert-1', 'sm-expert-2', 'sm-expert-3']

test('an R&D body is called for, visited, judged, certified, checked, and loses the status', {
  timeout: 60_000,
}, async () => {
  const applicantId = await subjectOf(city, 'sm-company', 'sanming')
  const answers = {
    'carrier.kind': 'rd_institution',
    'carrier.newly_built': true,
    'carrier.sector': 'tcm',
    'carrier.area': '350421',
  }
  const body = { benefit: 'rd-institution-status', applicantId, answers }
  expect((await city.command('sm-company', 'sanming', 'casework/start', body)).status).toBe(422)
  const call = { benefit: body.benefit, opensOn: '2024-11-01', closesOn: '2024-12-31', document: '演示：申报通知' }
  expect((await city.command('mingxi-officer', 'sanming', 'casework/open-call', call)).status).toBe(403)
  must(await city.command('sm-officer', 'sanming', 'casework/open-call', call))
  const { caseId } = must(await city.command('sm-company', 'sanming', 'casework/start', body))
  must(
    await city.command('sm-company', 'sanming', 'casework/identify', {
      caseId,
      values: { bank_account: '6222020000000001' },
    }),
  )
  await attach('sm-company', 'sanming', caseId, 'founding-agreement', 'site-and-equipment')
  expect(await step('sm-company', caseId, 'submit', { declared: true })).toBe('acceptance')
  expect(await step('sm-clerk', caseId, 'accept')).toBe('work')
  const refused = await act(city, 'sm-officer', 'sanming', caseId, 'complete', { 'record.visited_on': '2024-11-12' })
  expect(refused.status).toBe(422)
  const visit = {
    'record.visited_on': '2024-11-12',
    'record.visitors': '邓岚、林婉',
    'record.findings': '场地八百平方米，设备到位。',
    'record.matches': 'matches',
  }
  expect(await step('sm-officer', caseId, 'complete', visit)).toBe('consultation')
  for (const [index, expert] of EXPERTS.entries()) {
    const situation = await step(expert, caseId, 'advise', { text: '团队和方向都可行。', score: String(80 + index) })
    expect(situation).toBe(index < 2 ? 'consultation' : 'to_publish')
    if (index === 0)
      expect((await act(city, expert, 'sanming', caseId, 'advise', { text: '再说一次' })).status).toBe(409)
  }
  await step('sm-officer', caseId, 'publish')
  await endNotices(city, SANMING)
  expect(await step('sm-head', caseId, 'approve')).toBe('certificate')
  expect(await step('sm-officer', caseId, 'certify')).toBe('milestones')

  const [recorded] = await city.sql(
    "select f.value #>> '{}' as level, f.source, f.verified_by from fact f join subject_link l on l.subject_id = f.subject_id join case_file c on c.subject_id = l.target_id where c.id = $1 and f.key = 'level'",
    [caseId],
  )
  expect(recorded).toMatchObject({ level: 'municipal', source: 'officer' })
  expect(recorded.verified_by).not.toBeNull()
  const award = { benefit: 'rd-institution-recognition', applicantId }
  const { duties } = await detailOf('sm-company', 'sanming', caseId)
  expect(duties.milestones).toMatchObject([{ id: 'hold-1', status: 'open' }])
  expect(award.applicantId).toBe(applicantId)

  expect(await step('sm-company', caseId, 'report', { milestone: 'hold-1', text: '一年来承担项目三项。' })).toBe(
    'milestones',
  )
  expect(await step('sm-officer', caseId, 'assess', { milestone: 'hold-1', met: 'yes', text: '考核合格。' })).toBe(
    'milestones',
  )
  const next = await detailOf('sm-company', 'sanming', caseId)
  expect(next.duties.milestones).toMatchObject([
    { id: 'hold-1', status: 'settled' },
    { id: 'hold-2', status: 'open' },
  ])
  expect(await step('sm-officer', caseId, 'assess', { milestone: 'hold-2', met: 'no', text: '场地已撤。' })).toBe(
    'missed',
  )
  expect(
    (await act(city, 'sm-officer', 'sanming', caseId, 'lapse', { milestone: 'hold-2', text: 'x', clause: 'y' })).status,
  ).toBe(403)
  const lost = { milestone: 'hold-2', text: '考核不合格，取消市级认定。', clause: 'sm-2022 § 二(二)' }
  expect(await step('sm-head', caseId, 'lapse', lost)).toBe('revoked')
  const [certificate] = await city.sql("select code from issued_document where kind = 'certificate' and case_id = $1", [
    caseId,
  ])
  expect((await city.page(null, 'sanming', `/casework/verify?code=${certificate.code}`)).text).toContain('已被取代')

  expect(await step('sm-company', caseId, 'appeal', { text: '场地是临时搬迁。' })).toBe('review')
  expect((await act(city, 'sm-head', 'sanming', caseId, 'find_appeal', { upheld: 'no', text: '维持' })).status).toBe(
    403,
  )
  expect(await step('sm-reviewer', caseId, 'find_appeal', { upheld: 'no', text: '现场核对属实，维持原决定。' })).toBe(
    'revoked',
  )
  const issued = ['receipt', 'acceptance', 'notice', 'approval', 'certificate', 'revocation', 'review']
  expect(await documentsOf('sm-company', 'sanming', caseId)).toEqual(issued)
})

test('a team is supported case by case, paid in three stages, and misses one', { timeout: 60_000 }, async () => {
  const applicantId = await subjectOf(city, 'sm-company', 'sanming')
  const answers = {
    'venture.brings_technology': true,
    'venture.brings_team': true,
    'venture.industrialises_here': true,
    'venture.sector': 'biologic',
    'venture.area': '350404',
    'venture.agreed_on': '2024-08-15',
  }
  const body = { benefit: 'special-support', applicantId, answers }
  const { caseId } = must(await city.command('sm-company', 'sanming', 'casework/start', body))
  must(
    await city.command('sm-company', 'sanming', 'casework/identify', {
      caseId,
      values: { bank_account: '6222020000000001' },
    }),
  )
  await attach('sm-company', 'sanming', caseId, 'project-plan', 'agreement')
  await step('sm-company', caseId, 'submit', { declared: true })
  await step('sm-clerk', caseId, 'accept')
  await step('sm-officer', caseId, 'complete', { 'record.looked_at': '技术、团队、资金', 'record.risks': '可控' })
  for (const expert of EXPERTS) await step(expert, caseId, 'advise', { text: '可以支持。' })
  await step('sm-treasury', caseId, 'advise', { text: '财力可以承担。' })
  const minutes = {
    'record.minutes': '演示纪要 1 号',
    'record.held_on': '2024-12-20',
    'record.sum': '3000000',
    'record.present': '科技局、财政局',
  }
  expect(await step('sm-officer', caseId, 'complete', minutes)).toBe('to_publish')
  await step('sm-officer', caseId, 'publish')
  await endNotices(city, SANMING)
  expect(await step('sm-head', caseId, 'approve')).toBe('agreement')
  const parts = (...sums: string[]) => [
    { title: '签约', due: '', sum: sums[0], if_missed: 'lapse' },
    { title: '中试完成', due: '2025-10-31', sum: sums[1], if_missed: 'lapse' },
    { title: '投产', due: '2026-06-30', sum: sums[2], if_missed: 'lapse' },
  ]
  const wrong = { text: '三年协议', milestones: parts('1000000', '1000000', '500000') }
  expect((await act(city, 'sm-officer', 'sanming', caseId, 'propose', wrong)).status).toBe(422)
  expect(
    await step('sm-officer', caseId, 'propose', {
      text: '三年协议',
      milestones: parts('1000000', '1000000', '1000000'),
    }),
  ).toBe('signing')
  expect(await step('sm-company', caseId, 'sign')).toBe('payment')

  expect(await pay(caseId)).toMatchObject({ paid: 1, total: 100_000_000 })
  expect((await detailOf('sm-officer', 'sanming', caseId)).situation).toBe('milestones')
  await step('sm-company', caseId, 'report', { milestone: 'm2', text: '中试线没有建成。' })
  expect(await step('sm-officer', caseId, 'assess', { milestone: 'm2', met: 'no', text: '现场没有中试线。' })).toBe(
    'missed',
  )
  const missed = { milestone: 'm2', text: '未按期完成中试，这一笔不再拨付。', clause: '协议第二条' }
  expect(await step('sm-head', caseId, 'lapse', missed)).toBe('milestones')
  await step('sm-company', caseId, 'report', { milestone: 'm3', text: '已投产。' })
  expect(await step('sm-officer', caseId, 'assess', { milestone: 'm3', met: 'yes', text: '现场已投产。' })).toBe(
    'payment',
  )
  expect(await pay(caseId)).toMatchObject({ paid: 1, total: 100_000_000 })
  expect((await detailOf('sm-officer', 'sanming', caseId)).situation).toBe('paid')
  const awards = await city.sql('select tranche, sum::bigint from award where case_id = $1 order by tranche', [caseId])
  expect(awards).toEqual([
    { tranche: 'm1', sum: '100000000' },
    { tranche: 'm3', sum: '100000000' },
  ])

  const back = { sum: '2000000', text: '投产材料不实。', clause: '协议第五条' }
  const early = { ...back, instalments: [{ due: '2024-01-01', sum: '2000000' }] }
  expect((await act(city, 'sm-head', 'sanming', caseId, 'claim_back', early)).status).toBe(422)
  const halves = [
    { due: '2026-12-31', sum: '1000000' },
    { due: '2027-06-30', sum: '1000000' },
  ]
  expect(await step('sm-head', caseId, 'claim_back', { ...back, instalments: halves })).toBe('repayment')
  expect(await step('sm-cashier', caseId, 'repay', { sum: '1000000', text: '回单 001' })).toBe('repayment')
  // What came back is free again: promised to nobody.
  const { benefit } = await detailOf('sm-cashier', 'sanming', caseId)
  const { rows } = must(await city.query('sm-finance', 'sanming', 'casework/reconciliation', {}))
  expect(rows.find((one: { benefit: string }) => one.benefit === benefit.id)).toMatchObject({
    committed: 0,
    owed: 100_000_000,
  })
  expect(await step('sm-cashier', caseId, 'repay', { sum: '1000000', text: '回单 002' })).toBe('repaid')
  const issued = await documentsOf('sm-company', 'sanming', caseId)
  expect(issued.slice(-3)).toEqual(['approval', 'lapse', 'recovery'])
  const [{ content }] = await city.sql(
    "select content::text from issued_document where kind = 'recovery' and case_id = $1",
    [caseId],
  )
  for (const part of ['人民币贰佰万元整（￥2,000,000.00）', '2026年12月31日', '投产材料不实。', '行政复议'])
    expect(content).toContain(part)
  await expectBalanced()
})

test('a ticket taken in at a service point is worked on, confirmed, and settled by silence as well', {
  timeout: 60_000,
}, async () => {
  const applicantId = await subjectOf(city, 'sj-graduate', 'songjiang')
  const answers = { 'service_request.topic': 'schooling', 'service_request.request': '孩子秋季转学要准备什么' }
  const open = async () => {
    const body = { benefit: 'talent-service', applicantId, answers }
    const { caseId } = must(await city.command('sj-graduate', 'songjiang', 'casework/start', body))
    const ticket = await act(city, 'sj-graduate', 'songjiang', caseId, 'submit', { declared: true })
    expect(must(ticket).situation).toBe('acceptance')
    return caseId as string
  }
  const at = async (who: string, caseId: string, kind: string, input: object = {}) =>
    must(await act(city, who, 'songjiang', caseId, kind, input)).situation as string
  const first = await open()
  expect(await at('sj-point', first, 'accept', { to: 'handle' })).toBe('work')
  const done = { 'record.mode': 'on_site', 'record.result': '已约学校老师上门说明。' }
  expect(await at('sj-point', first, 'complete', done)).toBe('confirmation')
  expect(await at('sj-graduate', first, 'confirm', { met: 'no', text: '老师还没有来' })).toBe('work')
  expect(await at('sj-point', first, 'complete', done)).toBe('confirmation')
  expect(await at('sj-graduate', first, 'confirm', { met: 'yes' })).toBe('granted')

  const second = await open()
  expect(await at('sj-point', second, 'accept', { to: 'confirm' })).toBe('confirmation')
  await moveTo('sj-officer', 'songjiang', '2024-06-30')
  expect((await detailOf('sj-graduate', 'songjiang', second)).situation).toBe('granted')
  const [line] = await city.sql(
    "select count(*)::int as n from audit_entry where tenant_id = $1 and action = 'casework/end-confirmation'",
    [tenantId('songjiang')],
  )
  expect(line.n).toBe(1)
})

test('a paper promised for later holds the approval until it is there, and a case may go back to an earlier stage', {
  timeout: 60_000,
}, async () => {
  must(await setFigure(city, 500_000))
  const at = async (who: string, caseId: string, kind: string, input: object = {}) =>
    must(await act(city, who, 'songjiang', caseId, kind, input)).situation as string
  const caseId = await draftGraduate(city, 'gap-applicant')
  await city.sql("delete from case_evidence where case_id = $1 and evidence_id = 'diploma'", [caseId])
  expect((await act(city, 'gap-applicant', 'songjiang', caseId, 'submit', { declared: true })).status).toBe(422)
  const paper = async () =>
    must(await city.query('gap-applicant', 'songjiang', 'casework/case', { caseId })).evidence.find(
      (one: { id: string }) => one.id === 'diploma',
    )
  expect(await paper()).toMatchObject({ instead: 'follow', files: [] })
  expect(await at('gap-applicant', caseId, 'submit', { declared: true, promised: true })).toBe('acceptance')
  expect(await city.page('gap-applicant', 'songjiang', `/casework/${caseId}`).then((one) => one.text)).toMatch(
    /请在 .+ 前（含当日）补交：毕业证书/,
  )
  await at('sj-clerk', caseId, 'accept')
  await at('sj-officer', caseId, 'verify')
  await at('sj-officer', caseId, 'publish')
  await endNotices(city, SONGJIANG)
  expect((await act(city, 'sj-head', 'songjiang', caseId, 'approve')).status).toBe(409)
  expect((await act(city, 'gap-applicant', 'songjiang', caseId, 'supply')).status).toBe(422)
  await attach('gap-applicant', 'songjiang', caseId, 'diploma')
  expect(await at('gap-applicant', caseId, 'supply')).toBe('decision')
  expect(await paper()).toMatchObject({ instead: null })
  expect(await at('sj-head', caseId, 'return_to', { to: 'verify', text: '请再核一次毕业日期' })).toBe('verification')
  expect((await detailOf('sj-officer', 'songjiang', caseId)).duties.gaps).toEqual([])
})

test('a correction nobody answers ends by a person’s word, after its day, with a document', {
  timeout: 60_000,
}, async () => {
  const caseId = await draftGraduate(city, 'silent-applicant')
  must(await act(city, 'silent-applicant', 'songjiang', caseId, 'submit', { declared: true }))
  must(await act(city, 'sj-clerk', 'songjiang', caseId, 'request_correction', { text: '请补合同最后一页。' }))
  const ended = { text: '补正期限已过，没有收到材料。', clause: '行政许可法 第三十二条' }
  expect((await act(city, 'sj-clerk', 'songjiang', caseId, 'terminate', ended)).status).toBe(409)
  const [{ until }] = await city.sql(
    "select to_char(to_date(detail->>'until', 'YYYYMMDD') + 1, 'YYYY-MM-DD') as until from case_action where case_id = $1 and kind = 'request_correction'",
    [caseId],
  )
  await moveTo('sj-officer', 'songjiang', until)
  expect(must(await act(city, 'sj-clerk', 'songjiang', caseId, 'terminate', ended)).situation).toBe('terminated')
  expect((await documentsOf('silent-applicant', 'songjiang', caseId)).at(-1)).toBe('termination')
})

/** The same case rated so many times more, each as a case of its own. */
async function copyRatings(caseId: string, times: number): Promise<void> {
  const [{ names }] = await city.sql(
    "select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns where table_schema = 'public' and table_name = 'case_file' and is_generated = 'NEVER'",
  )
  for (let time = 0; time < times; time += 1) {
    const id = randomUUID()
    await city.sql(
      `insert into case_file (${names}) select ${names} from (select (jsonb_populate_record(c, $2::jsonb)).* from case_file c where id = $1) made`,
      [caseId, JSON.stringify({ id, number: `rated-${id.slice(0, 8)}` })],
    )
    await city.sql(
      'insert into rating select (jsonb_populate_record(r, $2::jsonb)).* from rating r where case_id = $1',
      [caseId, JSON.stringify({ case_id: id })],
    )
  }
}

test('a service point opens a ticket for a person without a phone; others handle it, and it is closed and rated', {
  timeout: 60_000,
}, async () => {
  const slip = { name: '委托单.pdf', content: PDF.toString('base64') }
  const person = { name: '钱演示', idNumber: residentId(77), slip }
  expect((await city.command('sj-clerk', 'songjiang', 'registry/stand-in', person)).status).toBe(403)
  const wrong = { ...person, idNumber: '310117199804120771' }
  expect((await city.command('sj-window', 'songjiang', 'registry/stand-in', wrong)).status).toBe(422)
  const { subjectId } = must(await city.command('sj-window', 'songjiang', 'registry/stand-in', person))
  expect(must(await city.command('sj-window', 'songjiang', 'registry/stand-in', person)).subjectId).toBe(subjectId)
  const answers = { 'service_request.topic': 'health', 'service_request.request': '社区医院怎么签约' }
  const body = { benefit: 'talent-service', applicantId: subjectId, answers }
  const { caseId } = must(await city.command('sj-window', 'songjiang', 'casework/start', body))
  const at = async (who: string, kind: string, input: object = {}) =>
    must(await act(city, who, 'songjiang', caseId, kind, input)).situation as string
  await at('sj-window', 'submit', { declared: true })
  expect((await act(city, 'sj-window', 'songjiang', caseId, 'accept', { to: 'handle' })).status).toBe(403)
  // The slip lies with the case: its office opens it, and nobody else.
  const papers = (await detailOf('sj-point', 'songjiang', caseId)).evidence
  const kept = papers.find((one: { id: string }) => one.id === 'slip')?.files[0]
  expect(kept).toMatchObject({ name: slip.name, mediaType: 'application/pdf' })
  const open = (who: string) => city.page(who, 'songjiang', `/casework/${caseId}/files/${kept.id}`)
  expect((await open('sj-point')).status).toBe(200)
  await city.newAccount('stranger')
  expect((await open('stranger')).status).toBe(404)
  await at('sj-point', 'accept', { to: 'handle' })
  await at('sj-point', 'complete', { 'record.mode': 'one_window', 'record.result': '已陪同签约。' })
  expect((await city.command('sj-window', 'songjiang', 'casework/rate', { caseId, level: 1, text: '慢' })).status).toBe(
    409,
  )
  expect(await at('sj-window', 'confirm', { met: 'yes' })).toBe('granted')
  expect((await city.command('sj-window', 'songjiang', 'casework/rate', { caseId, level: 1 })).status).toBe(422)
  must(await city.command('sj-window', 'songjiang', 'casework/rate', { caseId, level: 2, text: '等了两天' }))
  expect((await city.command('sj-window', 'songjiang', 'casework/rate', { caseId, level: 5 })).status).toBe(409)
  const { rows } = must(await city.query('sj-point', 'songjiang', 'casework/bad-ratings'))
  expect(rows).toMatchObject([{ caseId, level: 2, overdue: false }])
  must(await city.command('sj-point', 'songjiang', 'casework/call-back', { caseId, answer: '已致歉，改为当天回复。' }))
  const published = async (search: Record<string, string> = {}) =>
    must(await city.query(null, 'songjiang', 'casework/ratings', search))
  // One rating would show who gave it: nothing but that there are few.
  expect((await published()).units).toMatchObject([{ levels: null, bad: null, calledBackInTime: null }])
  await copyRatings(caseId, 4)
  const { units, benefits, years } = await published()
  expect(units).toMatchObject([{ levels: [0, 5, 0, 0, 0], bad: 5, calledBackInTime: 5 }])
  expect(benefits).toMatchObject([{ levels: [0, 5, 0, 0, 0] }])
  const [year] = years
  expect((await published({ year: String(year) })).units).toHaveLength(1)
  expect((await published({ year: String(year - 1) })).units).toEqual([])
})
