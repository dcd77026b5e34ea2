import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, attachAll, endNotices, must, SANMING, subjectOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

/** A team and an organisation on the whole road to commissioner: call, selection, three experts, public notice, appointment, the record of their year, and its assessment. */

const slug = 'sanming'
const EXPERTS = ['sm-expert-1', 'sm-expert-2', 'sm-expert-3']

let city: City
beforeAll(async () => {
  city = await openCity()
  await city.newAccount('college')
  await city.sql(
    `insert into representation (tenant_id, id, account_id, subject_id, scope, proof, valid_from)
     select s.tenant_id, gen_random_uuid(), a.id, s.id, 'agent', 'officer', '2024-01-01' from account a, subject s
     where a.name = 'college' and s.tenant_id = $1 and s.name like '闽中药学院%'`,
    [tenantId(slug)],
  )
}, 60_000)
afterAll(() => city.close())

const step = async (who: string, caseId: string, kind: string, input: object = {}) =>
  must(await act(city, who, slug, caseId, kind, input)).situation as string
const holders = async (who: string): Promise<{ id: string; kind: string; name: string; years: object[] }[]> =>
  must(await city.query(who, slug, 'matching/own-services')).holders

describe.each([
  {
    benefit: 'commissioner-team-selection',
    who: 'sm-commissioner',
    kind: 'team',
    name: '中药提取服务队（演示）',
    answers: { 'team.name': '中药提取服务队（演示）' },
    home: { path: 'team.home', name: '闽北药学院（演示）', uscc: '12350400DEM000009L' },
    papers: ['home-unit-consent', 'service-plan'],
  },
  {
    benefit: 'commissioner-body-selection',
    who: 'college',
    kind: 'organisation',
    name: '闽中药学院（演示）',
    answers: { 'organisation.kind': 'university' },
    home: undefined,
    papers: ['body-papers', 'service-plan'],
  },
])('$benefit', ({ benefit, who, kind, name, answers, home, papers }) => {
  let caseId: string
  let subjectId: string

  test('is judged by three experts, each once, and serves in its own name only after the appointment', {
    timeout: 60_000,
  }, async () => {
    const call = { benefit, opensOn: '2024-11-01', closesOn: '2024-12-31', document: '演示：申报通知' }
    must(await city.command('sm-officer', slug, 'casework/open-call', call))
    const draft = { benefit, applicantId: await subjectOf(city, who, slug), answers }
    caseId = must(await city.command(who, slug, 'casework/start', draft)).caseId
    if (home) {
      must(await city.command(who, slug, 'casework/name-party', { caseId, ...home }))
      const answer = { caseId, path: `${home.path}.kind`, typed: 'university' }
      must(await city.command(who, slug, 'casework/answer', answer))
    }
    await attachAll(city, who, { ...SANMING, papers }, caseId)
    expect(await step(who, caseId, 'submit', { declared: true })).toBe('acceptance')
    expect(await step('sm-clerk', caseId, 'accept')).toBe('work')
    expect((await act(city, 'sm-officer', slug, caseId, 'complete', {})).status).toBe(422)
    const selected = { 'record.need': '茯苓提取工艺', 'record.reasons': '方向一致，能常驻。' }
    expect(await step('sm-officer', caseId, 'complete', selected)).toBe('consultation')
    for (const [at, expert] of EXPERTS.entries()) {
      const opinion = { text: '能解决企业的问题。', score: String(85 + at) }
      expect(await step(expert, caseId, 'advise', opinion)).toBe(at < 2 ? 'consultation' : 'to_publish')
      if (at === 0) expect((await act(city, expert, slug, caseId, 'advise', opinion)).status).toBe(409)
    }
    await step('sm-officer', caseId, 'publish')
    await endNotices(city, SANMING)
    const [file] = await city.sql('select subject_id from case_file where id = $1', [caseId])
    subjectId = file?.subject_id
    expect((await holders(who)).map((one) => one.id)).not.toContain(subjectId)
    expect(await step('sm-head', caseId, 'approve')).toBe('certificate')
    expect(await step('sm-officer', caseId, 'certify')).toBe('milestones')
    const own = (await holders(who)).find((one) => one.id === subjectId)
    expect(own).toMatchObject({ kind, name })
    expect(own?.years).toHaveLength(1)
  })

  test('the year is assessed by the unit, on what was reported', async () => {
    expect(
      (await act(city, who, slug, caseId, 'assess', { milestone: 'serve-1', met: 'yes', text: '好' })).status,
    ).toBe(403)
    const { duties } = must(await city.query(who, slug, 'casework/case', { caseId }))
    const [first] = duties.milestones
    expect(first).toMatchObject({ id: 'serve-1', status: 'open' })
    await step(who, caseId, 'report', { milestone: first.id, text: '服务企业一家，解决问题两个。' })
    await step('sm-officer', caseId, 'assess', { milestone: first.id, met: 'yes', text: '年度考核合格。' })
    const after = must(await city.query(who, slug, 'casework/case', { caseId })).duties
    expect(after.milestones[0]).toMatchObject({ id: 'serve-1', status: 'settled' })
  })
})
