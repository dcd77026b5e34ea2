import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followAll, tellAll } from '../../server/app/notices.ts'
import { tick } from '../../server/app/ticker.ts'
import { act, must, subjectOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

let city: City
let organisationId: string
let officer: string
let clerk: string
const SJ = 'songjiang'
const MADE = { visitedOn: '2024-05-06', way: 'on_site', heard: '扩产，缺人。' }
const TICKET = { kind: 'ticket', title: '员工公寓', text: '没有地方住。', dueOn: '2024-06-28' }

const run = (who: string, name: string, body: object) => city.command(who, SJ, `outreach/${name}`, body)
const ask = async (who: string, name: string, search: Record<string, string> = {}) =>
  must(await city.query(who, SJ, `outreach/${name}`, search))
const record = async (more: object = {}, who = 'sj-officer') =>
  must(await run(who, 'record-visit', { organisationId, ...MADE, needs: [{ ...TICKET, owner: clerk }], ...more }))
const told = async (accountId: string) =>
  (await city.sql('select kind from message where account_id = $1 order by id', [accountId])).map((one) => one.kind)

beforeAll(async () => {
  city = await openCity()
  organisationId = await subjectOf(city, 'sj-company', SJ)
  const id = async (who: string) => must(await city.query(who, SJ, 'platform/me')).account.id
  officer = await id('sj-officer')
  clerk = await id('sj-clerk')
  await city.newAccount('sj-town', SJ, 'officer@sijing')
  await city.newAccount('claimer')
})
afterAll(() => city.close())

describe('whom to visit', () => {
  test('key enterprises first, then whoever waited longest; the share counts a year', async () => {
    for (const [name, visitedOn] of [
      ['甲', '2023-02-01'],
      ['乙', null],
      ['丙', '2024-03-01'],
    ]) {
      const [{ id }] = await city.sql(
        "insert into subject (tenant_id, id, kind, name, area_code, created_by) values ($1, gen_random_uuid(), 'organisation', $2, '310117105', 'test') returning id",
        [tenantId(SJ), name],
      )
      if (visitedOn)
        must(await run('sj-officer', 'record-visit', { organisationId: id, ...MADE, visitedOn, needs: [] }))
    }
    // Nobody visits an entry that was merged into another, or one that nobody named yet.
    await city.sql(
      "insert into subject (tenant_id, id, kind, name, area_code, created_by, ended_on) select $1, gen_random_uuid(), 'organisation', name, '310117105', 'test', ended from (values ('丁', date '2024-01-01'), ('organisation', null)) gone(name, ended)",
      [tenantId(SJ)],
    )
    const before = await ask('sj-officer', 'coverage')
    expect(before.rows.map((one: { name: string }) => one.name)).toEqual(['星禾生物医药（演示）', '乙', '甲', '丙'])
    expect([before.all, before.key]).toEqual([
      { companies: 4, visited: 1 },
      { companies: 1, visited: 0 },
    ])
    const plan = { organisationIds: [organisationId], visitor: clerk, dueOn: '2024-06-30' }
    must(await run('sj-officer', 'plan-visits', plan))
    expect((await run('sj-officer', 'plan-visits', plan)).status).toBe(409)
    expect((await ask('sj-clerk', 'visits')).rows).toMatchObject([{ organisationId, dueOn: '2024-06-30', late: false }])
    await record({ needs: [] }, 'sj-clerk')
    // The visit that was made is the one that was planned.
    expect((await ask('sj-clerk', 'visits')).rows).toEqual([])
    expect((await ask('sj-officer', 'coverage')).key).toEqual({ companies: 1, visited: 1 })
    const xinqiao = await ask('sj-officer', 'coverage', { area: '310117105' })
    expect(xinqiao.rows).toHaveLength(4)
    expect((await ask('sj-officer', 'coverage', { area: '310117001' })).rows).toEqual([])
  })

  test('a town’s officer sees and visits no company of another area', async () => {
    expect((await ask('sj-town', 'coverage')).all.companies).toBe(0)
    expect((await city.query('sj-town', SJ, 'outreach/company', { organisationId })).status).toBe(404)
    expect((await run('sj-town', 'record-visit', { organisationId, ...MADE, needs: [] })).status).toBe(404)
  })

  test('nothing is visited tomorrow, planned for nobody or promised for yesterday', async () => {
    const plan = { organisationIds: [organisationId], visitor: 'nobody', dueOn: '2024-06-30' }
    expect((await run('sj-officer', 'plan-visits', plan)).status).toBe(422)
    const tomorrow = { organisationId, ...MADE, visitedOn: '2099-01-01', needs: [] }
    expect((await run('sj-officer', 'record-visit', tomorrow)).status).toBe(422)
    for (const wrong of [{ dueOn: '2024-05-05' }, { dueOn: '2029-01-01' }, { owner: 'nobody' }]) {
      const needs = [{ ...TICKET, owner: clerk, ...wrong }]
      expect((await run('sj-officer', 'record-visit', { organisationId, ...MADE, needs })).status).toBe(422)
    }
  })
})

describe('a need is seen through to the company’s own word', () => {
  test('the owner answers, the company gives it back and then confirms; the other company sees nothing', async () => {
    const { needIds } = await record()
    const [needId] = needIds
    expect((await run('sj-officer', 'settle-need', { needId, result: '已谈妥。' })).status).toBe(403)
    expect((await run('sj-company', 'answer-need', { needId, done: true })).status).toBe(409)
    must(await run('sj-clerk', 'settle-need', { needId, result: '已与公寓谈妥。' }))
    expect((await run('claimer', 'answer-need', { needId, done: true })).status).toBe(404)
    expect((await run('sj-company', 'answer-need', { needId, done: false })).status).toBe(422)
    must(await run('sj-company', 'answer-need', { needId, done: false, text: '只有五间。' }))
    must(await run('sj-clerk', 'settle-need', { needId, result: '又谈了五间。' }))
    must(await run('sj-company', 'answer-need', { needId, done: true }))
    const need = (await ask('sj-company', 'own-needs')).needs.find((one: { id: string }) => one.id === needId)
    expect([need.status, need.steps.map((one: { kind: string }) => one.kind)]).toEqual([
      'confirmed',
      ['heard', 'answered', 'returned', 'answered', 'confirmed'],
    ])
    expect((await ask('claimer', 'own-needs')).needs).toEqual([])
    await tellAll(city.platform)
    expect(await told(clerk)).toEqual(expect.arrayContaining(['visits.planned', 'need.given', 'need.closed']))
  })

  test('a vacancy becomes an opening that the law allows, and the company says whether it is what it meant', async () => {
    const wanted = { ...TICKET, kind: 'vacancy', title: '质量管理', places: 2, owner: clerk }
    const { needIds } = await record({ needs: [wanted, { ...TICKET, owner: clerk }] })
    const opening = {
      needId: needIds[0],
      kind: 'job',
      title: '质量管理',
      work: '负责批记录审核。',
      conditions: '药学相关专业。',
      places: 2,
      areaCode: '310117105',
      payFrom: 800_000,
      closesOn: '2024-06-30',
    }
    expect((await run('sj-officer', 'post-need', opening)).status).toBe(403)
    const barred = await run('sj-clerk', 'post-need', { ...opening, conditions: '限男性。' })
    expect([barred.status, barred.body.error.field]).toEqual([422, 'conditions'])
    expect((await run('sj-clerk', 'post-need', { ...opening, kind: 'expert_need' })).status).toBe(422)
    expect((await run('sj-clerk', 'post-need', { ...opening, needId: needIds[1] })).status).toBe(422)
    const { opportunityId } = must(await run('sj-clerk', 'post-need', opening))
    const [row] = await city.sql('select organisation_id, status from opportunity where id = $1', [opportunityId])
    expect(row).toEqual({ organisation_id: organisationId, status: 'open' })
    expect((await run('sj-clerk', 'post-need', opening)).status).toBe(409)
    const page = await city.page('sj-company', SJ, '/outreach')
    expect(page.text).toContain(`/openings/${opportunityId}`)
    must(await run('sj-company', 'answer-need', { needId: needIds[0], done: true }))
  })

  test('a matter to settle becomes a service ticket in the company’s name; the need follows it to the company’s word', async () => {
    const { needIds } = await record()
    const [needId] = needIds
    const file = (who: string, topic = 'housing') => run(who, 'file-need', { needId, topic })
    expect((await file('sj-officer')).status).toBe(403)
    expect((await file('sj-company')).status).toBe(403)
    expect((await file('sj-clerk', 'nothing')).status).toBe(422)
    const { caseId, number } = must(await file('sj-clerk'))
    expect((await file('sj-clerk')).status).toBe(409)
    expect((await run('sj-clerk', 'settle-need', { needId, result: '已谈妥。' })).status).toBe(409)
    const need = async () =>
      (await ask('sj-company', 'own-needs')).needs.find((one: { id: string }) => one.id === needId)
    expect((await need()).ticket).toMatchObject({ caseId, number, ended: false, label: { zh: '待受理' } })
    const [filed] = await city.sql('select applicant_id, unit_id, filed_facts from case_file where id = $1', [caseId])
    expect(filed).toMatchObject({ applicant_id: organisationId, unit_id: 'talent-centre' })
    expect(filed.filed_facts['service_request.request']).toBe('员工公寓：没有地方住。')

    // Whoever wrote it down is on the company's side of it; the service point works on it, by the procedure's days.
    const step = async (who: string, kind: string, input: object) => {
      const done = await act(city, who, SJ, caseId, kind, input)
      await followAll(city.platform)
      return done
    }
    const done = { 'record.mode': 'at_once', 'record.result': '已与公寓谈妥。' }
    expect((await step('sj-clerk', 'accept', { to: 'handle' })).status).toBe(403)
    must(await step('sj-point', 'accept', { to: 'handle' }))
    must(await step('sj-point', 'complete', done))
    expect((await need()).status).toBe('answered')
    expect((await run('sj-company', 'answer-need', { needId, done: true })).status).toBe(409)
    must(await step('sj-company', 'confirm', { met: 'no', text: '只有五间。' }))
    expect((await need()).status).toBe('open')
    must(await step('sj-point', 'complete', done))
    must(await step('sj-company', 'confirm', { met: 'yes' }))
    const closed = await need()
    expect([closed.status, closed.steps.map((one: { kind: string }) => one.kind)]).toEqual([
      'confirmed',
      ['heard', 'filed', 'answered', 'returned', 'answered', 'confirmed'],
    ])
  })

  test('whoever only says to act for the company reads nothing of it', async () => {
    must(
      await city.command('claimer', SJ, 'registry/claim-organisation', { name: '某公司', uscc: '91310117DEM000001B' }),
    )
    expect((await ask('claimer', 'own-needs')).visits).toEqual([])
  })

  test('handed on with a reason; the head of the owner’s unit may, another officer not', async () => {
    const { needIds } = await record()
    const hand = { needId: needIds[0], owner: officer, dueOn: '2024-07-01', reason: '由我来办' }
    expect((await run('sj-officer', 'hand-need', hand)).status).toBe(403)
    must(await run('sj-head', 'hand-need', hand))
    expect((await ask('sj-officer', 'needs')).rows.map((one: { id: string }) => one.id)).toContain(needIds[0])
  })

  test('late once its day has passed: shown, put before the head once, and again after another date has passed', async () => {
    const { needIds } = await record({ needs: [{ ...TICKET, owner: clerk, dueOn: '2024-05-06' }] })
    const steps = async () =>
      (await city.sql("select 1 from need_step where need_id = $1 and kind = 'late'", [needIds[0]])).length
    await tick(city.platform)
    await tick(city.platform)
    expect(await steps()).toBe(1)
    const late = await ask('sj-head', 'needs', { view: 'late' })
    expect(late.rows.map((one: { id: string }) => one.id)).toContain(needIds[0])
    await tellAll(city.platform)
    const head = must(await city.query('sj-head', SJ, 'platform/me')).account.id
    expect(await told(head)).toContain('need.late')
    const again = { needId: needIds[0], owner: clerk, dueOn: '2024-06-28', reason: '等公寓回话' }
    must(await run('sj-clerk', 'hand-need', again))
    must(await city.command('sj-officer', SJ, 'platform/move-business-day', { day: '2024-07-02' }))
    await tick(city.platform)
    expect(await steps()).toBe(2)
  })

  test('the company’s page says who has it until when, and takes its word', async () => {
    const { needIds } = await record({ needs: [{ ...TICKET, owner: clerk, dueOn: '2024-07-31' }] })
    must(await run('sj-clerk', 'settle-need', { needId: needIds[0], result: '已谈妥。' }))
    const page = await city.page('sj-company', SJ, '/outreach')
    expect(page.text).toContain('周敏（演示）')
    expect(page.text).toContain('2024年7月31日')
    const wrong = await city.page('sj-company', SJ, `/outreach/needs/${needIds[0]}`, { done: 'no', text: '' })
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('请写一句还缺什么')])
    expect((await city.page('sj-company', SJ, `/outreach/needs/${needIds[0]}`, { done: 'yes' })).status).toBe(303)
    const need = (await ask('sj-company', 'own-needs')).needs.find((one: { id: string }) => one.id === needIds[0])
    expect(need.status).toBe('confirmed')
  })
})
