import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, subjectOf } from '../../tests/trust/cases.ts'
import { type City, openCity, tenantId } from '../../tests/trust/city.ts'
import { tellAll, tellDay } from '../app/notices.ts'
import { tick } from '../app/ticker.ts'
import { tenantTransaction } from '../platform/database/index.ts'
import { openContext } from '../platform/visit.ts'
import { consentOf, findOpenOpportunities, findProfilesToMatch, recordProfileView } from './index.ts'

let city: City
let company: string
beforeAll(async () => {
  city = await openCity()
  await city.newAccount('seeker')
  await city.newAccount('claimer')
  company = await subjectOf(city, 'sj-company', 'songjiang')
  must(await city.command('seeker', 'songjiang', 'registry/become-person', { name: '周演示' }))
})
afterAll(() => city.close())

const OPENING = {
  kind: 'job',
  title: '纯化工程师',
  work: '层析和超滤。',
  conditions: '相关专业。',
  places: 2,
  areaCode: '310117105',
  payFrom: 900_000,
  closesOn: '',
}
const dayAfter = async (days: number) => {
  const [row] = await city.sql('select day from business_day where tenant_id = $1 order by at desc, id desc limit 1', [
    tenantId('songjiang'),
  ])
  const now = new Date(row.day)
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10)
}
const post = async (over: object = {}, who = 'sj-company') =>
  city.command(who, 'songjiang', 'registry/post-opportunity', {
    ...OPENING,
    closesOn: await dayAfter(30),
    organisationId: company,
    ...over,
  })
const inCity = <T>(work: (context: Awaited<ReturnType<typeof openContext>>) => Promise<T>) =>
  tenantTransaction(city.platform.pool, tenantId('songjiang'), async (db) => {
    const tenant = {
      id: tenantId('songjiang'),
      slug: 'songjiang',
      packId: 'songjiang-2023',
      title: { zh: '', en: '' },
      demonstration: true,
    }
    return work(await openContext(city.platform, { tenant, account: null, lang: 'zh', requestId: 'test' }, db))
  })
const open = async () => (await inCity((context) => findOpenOpportunities(context))).map((one) => one.id)
const kinds = async (who: string): Promise<string[]> =>
  must(await city.query(who, 'songjiang', 'platform/messages', { size: '100' })).rows.map(
    (one: { kind: string }) => one.kind,
  )

test('what discriminates is refused with the words, the clause and what to write instead; the field is named', async () => {
  const answer = await post({ conditions: '限男性，35岁以下' })
  expect(answer.status).toBe(422)
  expect(answer.body.error.field).toBe('conditions')
  expect(answer.body.error.say.zh).toContain('限男性')
  expect(answer.body.error.say.zh).toContain('《妇女权益保障法》（2022年修订）第四十三条')
  expect(answer.body.error.say.zh).toContain('写清工作本身')
  expect(answer.body.error.say.zh).toContain('35岁以下')
  expect(answer.body.error.say.en).toContain('article 43')
})

test.each([
  ['title', { title: '' }],
  ['work', { work: ' ' }],
  ['conditions', { conditions: '' }],
  ['places', { places: 0 }],
  ['areaCode', { areaCode: '' }],
  ['areaCode', { areaCode: '999999' }],
  ['payFrom', { payFrom: null }],
  ['payTo', { payTo: 100 }],
  ['skills', { skills: [{ skill: 'juggling', level: 3 }] }],
  ['role', { role: 'juggler' }],
  ['ageGround', { ageTo: 35 }],
  ['ageFrom', { ageFrom: 15 }],
  ['closesOn', { closesOn: '2020-01-01' }],
  ['closesOn', { closesOn: '2099-01-01' }],
  ['title', { title: '美女前台' }],
])('an opening without or with a wrong %s is refused there', async (field, over) => {
  const answer = await post(over)
  expect([answer.status, answer.body.error?.field]).toEqual([422, field])
})

test('an internship needs no pay; an age limit with a ground passes', async () => {
  must(await post({ kind: 'internship', payFrom: null }))
  must(await post({ ageTo: 35, ageGround: '《某规定》第三条对该岗位的年龄要求' }))
})

test('only who acts for the organisation by proof posts, changes and closes; a version read before is refused', async () => {
  expect((await post({}, 'seeker')).status).toBe(403)
  const uscc = '91310117DEM000001B'
  must(await city.command('claimer', 'songjiang', 'registry/claim-organisation', { name: '星禾', uscc }))
  expect((await post({}, 'claimer')).status).toBe(403)
  const { opportunityId } = must(await post())
  const change = async (who: string, version: number) => {
    const { kind: _, ...rest } = { ...OPENING, title: '高级纯化工程师', closesOn: await dayAfter(30) }
    return city.command(who, 'songjiang', 'registry/change-opportunity', { ...rest, opportunityId, version })
  }
  expect((await change('claimer', 1)).status).toBe(404)
  expect(must(await change('sj-company', 1)).version).toBe(2)
  expect((await change('sj-company', 1)).status).toBe(409)
  const close = (who: string) =>
    city.command(who, 'songjiang', 'registry/close-opportunity', { opportunityId, why: 'filled' })
  expect((await close('claimer')).status).toBe(404)
  must(await close('sj-company'))
  expect((await close('sj-company')).status).toBe(409)
  expect(await open()).not.toContain(opportunityId)
  const events = await city.sql(
    "select payload from outbox where event = 'opportunity.changed' and payload ->> 'opportunityId' = $1",
    [opportunityId],
  )
  expect(events).toHaveLength(3)
})

test('an opening is public in both languages and as data; closed it answers 410 with others like it', async () => {
  const { opportunityId } = must(await post({ title: '纯化工程师<script>', titleEn: 'Purification engineer' }))
  const page = (lang: string) =>
    city.send(null, { method: 'GET', url: `/songjiang/${lang}/registry/openings/${opportunityId}` })
  const [zh, en] = [await page('zh'), await page('en')]
  expect([zh.status, en.status]).toEqual([200, 200])
  expect(en.text).toContain('<h1>Purification engineer</h1>')
  expect(zh.text).not.toContain('<script>')
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(zh.text)?.[1] ?? ''
  const posting = JSON.parse(data)
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    title: '纯化工程师<script>',
    employmentType: 'FULL_TIME',
    validThrough: `${await dayAfter(30)}T23:59:59+08:00`,
    baseSalary: { currency: 'CNY', value: { minValue: 9000, maxValue: 9000, unitText: 'MONTH' } },
    hiringOrganization: { name: '星禾生物医药（演示）' },
  })
  expect(zh.text).toContain(
    `<link rel="canonical" href="${city.platform.origin}/songjiang/zh/registry/openings/${opportunityId}"`,
  )
  const feed = async (name: string) =>
    (await city.send(null, { method: 'GET', url: `/songjiang/zh/registry/openings/${name}` })).text
  expect(await feed('feed.atom')).toContain(opportunityId)
  expect(await feed('feed.atom')).not.toContain('<script>')
  expect(JSON.parse(await feed('feed.json')).items.map((one: { id: string }) => one.id)).toContain(opportunityId)
  expect(await feed('sitemap.xml')).toContain(opportunityId)
  must(await city.command('sj-company', 'songjiang', 'registry/close-opportunity', { opportunityId, why: 'closed' }))
  const gone = await page('en')
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('See all openings')
  expect(await feed('feed.json')).not.toContain(opportunityId)
})

test('a text finds what means the same; filters narrow', async () => {
  const found = async (search: Record<string, string>) =>
    must(await city.query(null, 'songjiang', 'registry/openings', search)).rows.map(
      (one: { title: string }) => one.title,
    )
  expect((await found({ text: 'QC chemist' }))[0]).toBe('理化QC')
  expect((await found({ text: '化验员' }))[0]).toBe('理化QC')
  expect(await found({ kind: 'expert_need' })).toEqual([])
  expect(await found({ pay: '14000' })).toEqual(['下游纯化工程师'])
  expect(await found({ education: 'associate', kind: 'job' })).not.toContain('下游纯化工程师')
  expect(await found({ family: 'quality', kind: 'job' })).toContain('理化QC')
})

test('a report goes to the officers without a name; one bars with the clause, and the company is told', async () => {
  const { opportunityId } = must(await post({ title: '要被撤下的岗位' }))
  must(
    await city.command('seeker', 'songjiang', 'registry/report-opportunity', {
      opportunityId,
      about: 'untrue',
      text: '地址不对',
    }),
  )
  const [line] = await city.sql("select account_id from audit_entry where action = 'registry/report-opportunity'")
  expect(line.account_id).toBeNull()
  const row = async () =>
    must(await city.query('sj-officer', 'songjiang', 'registry/all-openings')).rows.find(
      (one: { id: string }) => one.id === opportunityId,
    )
  expect((await row()).reports.map((one: { text: string }) => one.text)).toEqual(['地址不对'])
  const bar = { opportunityId, clause: 'market-24', reason: '工作地点不真实' }
  expect((await city.command('sj-company', 'songjiang', 'registry/bar-opportunity', bar)).status).toBe(403)
  expect((await city.command('sm-officer', 'songjiang', 'registry/bar-opportunity', bar)).status).toBe(403)
  must(await city.command('sj-officer', 'songjiang', 'registry/bar-opportunity', bar))
  expect(await row()).toMatchObject({ status: 'barred', reports: [] })
  await tellAll(city.platform)
  expect(await kinds('sj-company')).toContain('opportunity.barred')
  const own = await city.page('sj-company', 'songjiang', '/registry/our-openings')
  expect(own.text).toContain('工作地点不真实')
  const gone = await city.page(null, 'songjiang', `/registry/openings/${opportunityId}`)
  expect(gone.status).toBe(410)
  expect(gone.text).not.toContain('工作地点不真实')
})

test('a profile is matched only with consent, the newest word counts, and its person sees who looked', async () => {
  const keep = (version: number) =>
    city.command('seeker', 'songjiang', 'registry/keep-profile', {
      skills: [{ skill: 'hplc', level: 3 }],
      years: 1,
      version,
    })
  must(await keep(0))
  expect((await keep(0)).status).toBe(409)
  const personId = await subjectOf(city, 'seeker', 'songjiang')
  const matched = async () =>
    (await inCity((context) => findProfilesToMatch(context))).some((one) => one.personId === personId)
  const say = (name: string, over: object) =>
    city.command('seeker', 'songjiang', `registry/${name}`, { purpose: 'be_shown', ...over }).then(must)
  const shown = () => inCity((context) => consentOf(context, personId, 'be_shown', company))
  expect([await matched(), await shown()]).toEqual([false, false])
  await say('give-consent', { purpose: 'be_matched' })
  expect(await matched()).toBe(true)
  await say('give-consent', { organisationId: company })
  expect(await shown()).toBe(true)
  await say('take-back-consent', {})
  expect(await shown()).toBe(false)
  await say('take-back-consent', { purpose: 'be_matched' })
  expect(await matched()).toBe(false)
  await say('give-consent', { purpose: 'be_matched' })
  await inCity(async (context) => {
    const actor = { accountId: 'x', name: '', offices: [], standings: [] }
    await recordProfileView(
      { ...context, actor },
      { personId, organisationId: company, opportunityId: null, how: 'list' },
    )
  })
  const page = await city.page('seeker', 'songjiang', '/registry/profile')
  expect(page.text).toContain('匿名名单')
  must(await city.command('seeker', 'songjiang', 'registry/stop-profile', {}))
  expect(await matched()).toBe(false)
  must(await city.command('seeker', 'songjiang', 'registry/renew-profile', {}))
  expect(await matched()).toBe(true)
})

test('days close an opening and pause a profile nobody renews, after a word in time', async () => {
  const { opportunityId } = must(await post({ closesOn: await dayAfter(95) }))
  const move = async (days: number) =>
    must(await city.command('sj-officer', 'songjiang', 'platform/move-business-day', { day: await dayAfter(days) }))
  await move(91)
  await tellDay(city.platform)
  expect(await kinds('seeker')).toEqual(['profile.renew'])
  expect(await kinds('sj-company')).toContain('opportunity.due')
  await move(4)
  expect(await open()).toContain(opportunityId)
  await move(1)
  await tick(city.platform)
  expect(await open()).not.toContain(opportunityId)
  expect((await city.page(null, 'songjiang', `/registry/openings/${opportunityId}`)).status).toBe(410)
  await move(10)
  await tellAll(city.platform)
  expect(await kinds('seeker')).toContain('profile.stopped')
  const page = await city.page('seeker', 'songjiang', '/registry/profile')
  expect(page.text).toContain('已暂停')
})
