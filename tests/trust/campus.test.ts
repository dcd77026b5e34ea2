import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellAll } from '../../server/app/notices.ts'
import { must, subjectOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'
import { planTour } from './tours.ts'

const slug = 'songjiang'
let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const campus = async (who = 'sj-officer') => must(await city.query(who, slug, 'outreach/campus'))
const COHORT = {
  school: '申城理工（演示）',
  schoolKind: 'university',
  discipline: 'bioengineering',
  year: 2024,
  education: 'bachelor',
  graduates: 40,
  publishedIn: '演示：学校就业质量报告',
  asOf: '2024-05-06',
}
const keep = (said: object = {}, who = 'sj-officer') =>
  city.command(who, slug, 'outreach/record-cohort', { ...COHORT, ...said })

describe('needs by discipline', () => {
  test('openings stand under the disciplines that teach their role, beside the cohorts', async () => {
    const { rows, year, unmapped } = await campus()
    expect(year).toBe(2024)
    const row = (code: string) => rows.find((one: { code: string }) => one.code === code)
    // 下游纯化工程师 has 3 places, 理化QC 2, the trainee in quality 4.
    expect(row('bioengineering')).toMatchObject({ openings: 1, places: 3, companies: 1 })
    expect(row('chemistry')).toMatchObject({ places: 6, graduates: {} })
    expect(unmapped).toEqual({ openings: 0, needs: 0 })
  })

  test('what a company asked for on a visit counts until it is an opening', async () => {
    const me = must(await city.query('sj-officer', slug, 'platform/me')).account.id
    const need = { kind: 'vacancy', title: '纯化工程师', places: 5, owner: me, dueOn: '2024-06-30' }
    const visit = {
      organisationId: await subjectOf(city, 'sj-company', slug),
      visitedOn: '2024-05-06',
      way: 'phone',
      heard: '演示：缺人。',
      needs: [need, { ...need, title: '随便什么人' }],
    }
    must(await city.command('sj-officer', slug, 'outreach/record-visit', visit))
    const { rows, unmapped } = await campus()
    expect(rows[0]).toMatchObject({ needs: 1, people: 5 })
    expect(unmapped).toEqual({ openings: 0, needs: 1 })
  })

  test('a cohort has a source and a day, is corrected and not doubled, and is for the unit that verifies it', async () => {
    const first = must(await keep())
    expect(must(await keep({ graduates: 45 })).cohortId).toBe(first.cohortId)
    const { cohorts, schools } = await campus()
    const mine = cohorts.filter((one: { school: string }) => one.school === COHORT.school)
    expect(mine).toMatchObject([{ graduates: 45, publishedIn: COHORT.publishedIn, asOf: '2024-05-06' }])
    expect(schools.map((one: { name: string }) => one.name)).toEqual([
      '松江药科大学（演示）',
      '云间职业技术学院（演示）',
      COHORT.school,
    ])
    const ledger = await city.sql(
      "select value from fact where subject_id = $1 and key = 'graduates' order by recorded_at",
      [first.cohortId],
    )
    expect(ledger.map((one) => one.value)).toEqual([40, 45])
    for (const [said, status] of [
      [{ asOf: '2024-05-21' }, 422],
      [{ discipline: 'alchemy' }, 422],
      [{ publishedIn: '' }, 400],
    ] as const)
      expect((await keep(said)).status, JSON.stringify(said)).toBe(status)
    for (const who of ['sj-clerk', 'sj-company', 'sj-graduate', null])
      expect([401, 403], String(who)).toContain((await keep({}, who as string)).status)
    await city.newAccount('finance-officer', slug, 'officer@finance')
    expect((await keep({}, 'finance-officer')).status).toBe(403)
  })
})

describe('a tour', () => {
  test('is planned from chosen places, takes the openings along, and says what the stops came to', async () => {
    const { tourId, openings, companies } = await planTour(city, ['bioengineering'])
    expect({ openings, companies }).toEqual({ openings: 1, companies: 1 })
    const { schools } = await campus()
    const held = { tourId, schoolId: schools[0].id, heldOn: '2024-05-20', students: 60, note: '演示' }
    expect(
      (await city.command('sj-officer', slug, 'outreach/hold-stop', { ...held, heldOn: '2024-05-21' })).status,
    ).toBe(422)
    expect(
      (await city.command('sj-officer', slug, 'outreach/hold-stop', { ...held, schoolId: schools[1].id })).status,
    ).toBe(404)
    must(await city.command('sj-officer', slug, 'outreach/hold-stop', held))
    const seen = must(await city.query('sj-officer', slug, 'outreach/tour', { tourId }))
    expect(seen.counts).toMatchObject({ schools: 1, held: 1, students: 60, companies: 1, openings: 1, hires: 0 })
    const none = await planTour(city, ['food_science'], false)
    expect(none.status).toBe(409)
  })

  test('counts as hired who took part and has a job there since, by the registry alone', async () => {
    const { tourId } = await planTour(city, ['pharmacy'])
    const join = (who: string) => city.command(who, slug, 'outreach/join-tour', { tourId })
    await city.newAccount('nobody-yet')
    expect((await join('nobody-yet')).status).toBe(422)
    const people: Record<string, string> = {}
    for (const who of ['hired', 'intern', 'elsewhere', 'earlier', 'absent']) {
      await city.newAccount(who)
      people[who] = must(await city.command(who, slug, 'registry/become-person', { name: '演示某' })).subjectId
      if (who !== 'absent') must(await join(who))
    }
    must(await join('hired'))
    const company = await subjectOf(city, 'sj-company', slug)
    const [other] = await city.sql(
      "insert into subject (tenant_id, id, kind, name, created_by) values ($1, gen_random_uuid(), 'organisation', '演示丙', 'test') returning id",
      [tenantId(slug)],
    )
    const record = (who: string, kind: string, startedOn: string, employer = company) =>
      city.command('sj-officer', slug, 'registry/add-record', {
        kind: 'engagement',
        roles: { person: people[who], employer },
        facts: { kind, started_on: startedOn },
      })
    must(await record('hired', 'employment', '2024-06-03'))
    must(await record('intern', 'internship', '2024-06-03'))
    must(await record('elsewhere', 'employment', '2024-06-03', other?.id))
    must(await record('earlier', 'employment', '2024-05-19'))
    must(await record('absent', 'employment', '2024-06-03'))
    const { counts } = must(await city.query('sj-officer', slug, 'outreach/tour', { tourId }))
    expect(counts).toMatchObject({ guests: 4, hires: 1, interns: 1 })
    const { rows } = must(await city.query('sj-head', slug, 'outreach/tours'))
    expect(rows.find((one: { id: string }) => one.id === tourId)).toMatchObject({ guests: 4, hires: 1 })
    for (const who of ['sj-company', 'hired'])
      expect((await city.query(who, slug, 'outreach/tour', { tourId })).status).toBe(403)
  })

  test('its programme is public and names nobody and counts nobody', async () => {
    const { tours } = must(await city.query(null, slug, 'outreach/tour-programme'))
    expect(tours.length).toBe(2)
    expect(JSON.stringify(tours)).not.toMatch(/guests|hires|students|演示某/)
    expect(tours.every((one: { joined: boolean }) => !one.joined)).toBe(true)
    const mine = must(await city.query('hired', slug, 'outreach/tour-programme')).tours
    expect(mine.map((one: { joined: boolean }) => one.joined).sort()).toEqual([false, true])
    const page = await city.page(null, slug, '/outreach/tours')
    expect(page.text).toContain('松江药科大学（演示）')
    expect(page.text).toContain('登录后报名')
    expect((await city.page(null, slug, `/outreach/tours/${tours[0].id}`, {})).status).toBe(401)
  })

  test('is moved and renamed within what was held; whoever takes part is told, and it can be called off before the first school', async () => {
    const { tourId } = await planTour(city, ['pharmacy'])
    must(await city.command('hired', slug, 'outreach/join-tour', { tourId }))
    const change = (said: object) => city.command('sj-officer', slug, 'outreach/change-tour', { tourId, ...said })
    const days = { title: '高校行（改期）', fromDay: '2024-06-03', untilDay: '2024-06-07' }
    must(await change(days))
    expect((await change({ ...days, untilDay: '2024-06-02' })).status).toBe(422)
    const drop = (who = 'sj-officer') =>
      city.command(who, slug, 'outreach/drop-tour', { tourId, reason: '学校临时停课（演示）' })
    expect((await drop('sj-company')).status).toBe(403)
    must(await drop())
    expect((await drop()).status).toBe(409)
    expect((await change(days)).status).toBe(409)
    expect((await city.command('intern', slug, 'outreach/join-tour', { tourId })).status).toBe(409)
    const { tours } = must(await city.query(null, slug, 'outreach/tour-programme'))
    expect(tours.some((one: { id: string }) => one.id === tourId)).toBe(false)
    const { tour } = must(await city.query('sj-officer', slug, 'outreach/tour', { tourId }))
    expect(tour).toMatchObject({ title: '高校行（改期）', fromDay: '2024-06-03', dropped: '学校临时停课（演示）' })
    await tellAll(city.platform)
    const told = await city.sql(
      "select m.kind from message m join account a on a.id = m.account_id where a.name = 'hired' and m.kind like 'tour.%' order by 1",
    )
    expect(told.map((one) => one.kind)).toEqual(['tour.dropped', 'tour.moved'])
  })

  test('with a school visited it is not called off, and its days keep that day within', async () => {
    const { tourId } = await planTour(city, ['pharmacy'])
    const { stops } = must(await city.query('sj-officer', slug, 'outreach/tour', { tourId }))
    const held = { tourId, schoolId: stops[0].schoolId, heldOn: '2024-05-20', students: 5 }
    must(await city.command('sj-officer', slug, 'outreach/hold-stop', held))
    const change = (fromDay: string, untilDay: string) =>
      city.command('sj-officer', slug, 'outreach/change-tour', { tourId, title: '高校行', fromDay, untilDay })
    expect((await change('2024-05-21', '2024-06-01')).status).toBe(422)
    must(await change('2024-05-20', '2024-05-20'))
    const reason = '学校临时停课（演示）'
    expect((await city.command('sj-officer', slug, 'outreach/drop-tour', { tourId, reason })).status).toBe(409)
  })
})
