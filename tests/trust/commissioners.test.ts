import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellAll, tellDay } from '../../server/app/notices.ts'
import { checkout } from '../../server/platform/database/index.ts'
import { loadPacks } from '../../server/platform/packs/load-packs.ts'
import { must, subjectOf } from './cases.ts'
import { changedPacks, removeChangedPacks } from './changed-packs.ts'
import { type City, openCity, tenantId } from './city.ts'
import { beginService, logBody } from './services.ts'

const slug = 'sanming'
let city: City
let pairingId: string
beforeAll(async () => {
  city = await openCity()
  await city.sql("update opportunity set places = 9 where kind = 'commissioner'")
  pairingId = await beginService(city)
})
afterAll(async () => {
  removeChangedPacks()
  await city.close()
})

/** One heading gets points; the other goes. */
const UNSET = readFileSync(`${checkout()}/packs/sanming-2022/classifications/commissioner_score.yaml`, 'utf8')
const TABLE = {
  from: UNSET.slice(UNSET.indexOf('headings:')),
  to: `headings:
  - id: services
    title: { zh: 服务次数, en: Services }
    at_most: 40
    best_of:
      - { if: commissioner_year.services_confirmed >= 3, points: 40 }
      - { if: commissioner_year.services_confirmed >= 1, points: 10 }
`,
}

const log = (said: object = {}, who = 'sm-commissioner') =>
  city.command(who, slug, 'matching/log-service', logBody(pairingId, said))
const answer = (entryId: string, confirmed: boolean, text = '', who = 'sm-company') =>
  city.command(who, slug, 'matching/answer-service', { entryId, confirmed, text })
const own = async () => must(await city.query('sm-commissioner', slug, 'matching/own-services'))
const yearOf = async () => (await own()).holders.find((one: { kind: string }) => one.kind === 'person').years[0]

describe('the service of a commissioner', () => {
  test('counts once the company confirms it; the year names the company it serves', async () => {
    const { entryId } = must(await log())
    expect(await yearOf()).toMatchObject({ services: 0, minutes: 0 })
    must(await answer(entryId, true))
    const year = await yearOf()
    expect(year).toMatchObject({ services: 1, minutes: 150, from: '2024-04-10', until: '2025-04-09' })
    const [facts] = await city.sql(
      'select f.services_confirmed, f.hours_confirmed, f.host_id, e.kind from commissioner_year_facts f join engagement_facts e on e.tenant_id = f.tenant_id and e.subject_id = f.engagement_id where f.subject_id = $1',
      [year.id],
    )
    const host_id = await subjectOf(city, 'sm-company', slug)
    expect(facts).toEqual({ services_confirmed: '1', hours_confirmed: '2', host_id, kind: 'commissioner' })
    expect((await answer(entryId, false, '不对')).status).toBe(409)
  })

  test('what is disputed says why, is written anew once, and the first record stays', async () => {
    const { entryId } = must(await log({ onDay: '2024-11-07' }))
    const mute = await answer(entryId, false)
    expect([mute.status, mute.body.error.field]).toEqual([422, 'text'])
    must(await answer(entryId, false, '那天没有来。'))
    await tellAll(city.platform)
    expect((await yearOf()).services).toBe(1)
    const anew = must(await log({ onDay: '2024-11-08', replaces: entryId }))
    expect((await log({ onDay: '2024-11-08', replaces: entryId })).status).toBe(409)
    const seen = (await own()).entries.map((one: { status: string; answer: string }) => [one.status, one.answer])
    expect(seen).toContainEqual(['replaced', '那天没有来。'])
    must(await answer(anew.entryId, true))
    expect((await yearOf()).services).toBe(2)
    // The company is not shown what was withdrawn.
    const { entries } = must(await city.query('sm-company', slug, 'matching/company-services'))
    expect(entries.map((one: { status: string }) => one.status)).toEqual(['confirmed', 'confirmed'])
  })

  test('nobody else writes or answers, and no day outside of the service is taken', async () => {
    await city.newAccount('stranger')
    const { entryId } = must(await log({ onDay: '2024-11-05' }))
    for (const who of ['stranger', 'sm-officer', 'sm-commissioner'])
      expect((await answer(entryId, true, '', who)).status, who).toBe(404)
    for (const who of ['stranger', 'sm-officer', 'sm-company']) expect((await log({}, who)).status, who).toBe(404)
    for (const onDay of ['2024-10-31', '2024-11-12']) expect((await log({ onDay })).status, onDay).toBe(422)
    for (const minutes of [0, 14, 1441]) expect((await log({ minutes })).status).toBe(400)
    expect((await yearOf()).services).toBe(2)
  })

  test('somebody on both sides does not confirm what they wrote', async () => {
    const company = await subjectOf(city, 'sm-company', slug)
    const [account] = await city.sql("select id from account where name like '茯苓%'")
    await city.sql(
      "insert into representation (tenant_id, id, account_id, subject_id, scope, proof, valid_from) values ($1, gen_random_uuid(), $2, $3, 'agent', 'officer', '2024-01-01')",
      [tenantId(slug), account?.id, company],
    )
    const { entryId } = must(await log({ onDay: '2024-11-06' }))
    expect((await answer(entryId, true, '', 'sm-commissioner')).status).toBe(409)
    await city.sql('delete from representation where account_id = $1 and subject_id = $2', [account?.id, company])
    must(await answer(entryId, true))
  })

  test('each side is told, without what was done', async () => {
    await tellAll(city.platform)
    const told = await city.sql(
      "select a.name, m.kind, m.title->>'zh' as title from message m join account a on a.id = m.account_id where m.kind like 'service.%' order by m.id",
    )
    expect(new Set(told.map((one) => `${one.name} ${one.kind} ${one.title}`))).toEqual(
      new Set([
        '罗建（演示） service.logged 有一次科技特派员服务待确认',
        '茯苓（演示） service.answered 企业确认了你的服务',
        '茯苓（演示） service.answered 企业对一次服务有异议',
      ]),
    )
  })
})

describe('a team and an organisation', () => {
  const record = async (roles: object) =>
    must(
      await city.command('sm-officer', slug, 'registry/add-record', {
        kind: 'commissioner_year',
        roles,
        facts: { level: 'municipal', recognised_on: '2024-06-01' },
      }),
    )
  const opening = async (): Promise<string> =>
    (await city.sql("select id from opportunity where tenant_id = $1 and kind = 'commissioner'", [tenantId(slug)]))[0]
      ?.id

  test('whoever leads a team serves in its name, with its own count; a stranger does not', async () => {
    const leader = await subjectOf(city, 'sm-commissioner', slug)
    const [team] = await city.sql(
      "insert into subject (tenant_id, id, kind, name, created_by) values ($1, gen_random_uuid(), 'team', 'team', 'test') returning id",
      [tenantId(slug)],
    )
    await city.sql("insert into subject_link (tenant_id, subject_id, role, target_id) values ($1, $2, 'lead', $3)", [
      tenantId(slug),
      team?.id,
      leader,
    ])
    await record({ team: team?.id })
    const body = { opportunityId: await opening(), holderId: team?.id }
    expect((await city.command('stranger', slug, 'matching/apply', body)).status).toBe(403)
    const served = await beginService(city, { holderId: team?.id })
    const { entryId } = must(
      await city.command('sm-commissioner', slug, 'matching/log-service', logBody(served, { minutes: 60 })),
    )
    must(await answer(entryId, true))
    const { holders } = await own()
    expect(holders.find((one: { kind: string }) => one.kind === 'team').years[0]).toMatchObject({ services: 1 })
    const { summary } = must(await city.query('sm-company', slug, 'matching/pairing', { pairingId: served }))
    // A team that gave no name goes by its leader’s.
    expect(summary).toMatchObject({ person: '茯苓（演示）', named: true })
  })

  test('a leader applies for a new team while a call is open; the team is theirs, by the name they gave', async () => {
    const benefit = 'commissioner-team-selection'
    const call = { benefit, opensOn: '2024-11-01', closesOn: '2024-12-31', document: '演示：申报通知' }
    const answers = { 'team.name': '中药提取服务队（演示）', 'team.home.kind': 'university' }
    const draft = { benefit, applicantId: await subjectOf(city, 'sm-commissioner', slug), answers }
    expect((await city.command('sm-commissioner', slug, 'casework/start', draft)).status).toBe(422)
    must(await city.command('sm-officer', slug, 'casework/open-call', call))
    const { caseId } = must(await city.command('sm-commissioner', slug, 'casework/start', draft))
    const [file] = await city.sql('select subject_id, beneficiary_id from case_file where id = $1', [caseId])
    const [lead] = await city.sql(
      "select l.target_id, s.kind from subject_link l join subject s on s.tenant_id = l.tenant_id and s.id = l.subject_id where l.subject_id = $1 and l.role = 'lead'",
      [file?.subject_id],
    )
    expect(lead).toEqual({ target_id: draft.applicantId, kind: 'team' })
    // It serves in no name before it was appointed, and goes by its own name then.
    expect((await own()).holders.map((one: { id: string }) => one.id)).not.toContain(file?.subject_id)
    await record({ team: file?.subject_id })
    const { holders } = await own()
    expect(holders.map((one: { name: string }) => one.name)).toContain('中药提取服务队（演示）')
  })

  test('an organisation serves elsewhere and not at home', async () => {
    const own = { opportunityId: await opening(), holderId: await subjectOf(city, 'sm-company', slug) }
    expect((await city.command('sm-company', slug, 'matching/apply', own)).status).toBe(422)
    const [college] = await city.sql("select id from subject where tenant_id = $1 and name like '闽中药学院%'", [
      tenantId(slug),
    ])
    await record({ body: college?.id })
    await city.newAccount('college')
    await city.sql(
      "insert into representation (tenant_id, id, account_id, subject_id, scope, proof, valid_from) select $1, gen_random_uuid(), id, $2, 'agent', 'officer', '2024-01-01' from account where name = 'college'",
      [tenantId(slug), college?.id],
    )
    const [job] = await city.sql("select id from opportunity where tenant_id = $1 and kind = 'job'", [tenantId(slug)])
    const for_a_job = { opportunityId: job?.id, holderId: college?.id }
    expect((await city.command('college', slug, 'matching/apply', for_a_job)).status).toBe(422)
    const pairing = must(
      await city.command('college', slug, 'matching/apply', { opportunityId: await opening(), holderId: college?.id }),
    )
    const { summary } = must(await city.query('sm-company', slug, 'matching/pairing', pairing))
    expect(summary).toMatchObject({ person: '闽中药学院（演示）', named: true, state: 'accepted' })
    expect(must(await city.query('college', slug, 'matching/pairings')).rows).toMatchObject([{ side: 'person' }])
  })
})

describe('the yearly score', () => {
  const score = (said: object, who = 'sm-officer') =>
    yearOf().then(({ id: yearId }) =>
      city.command(who, slug, 'matching/score-commissioner', {
        yearId,
        grade: 'good',
        ground: '演示：年度考核会议',
        ...said,
      }),
    )
  const look = async (who = 'sm-officer') => {
    const { id: yearId } = await yearOf()
    return city.query(who, slug, 'matching/commissioner', { yearId })
  }

  test('a table without points computes nothing and says why; an officer’s score stands with what it rests on', async () => {
    const { table, year } = must(await look())
    expect(table.points).toBeNull()
    expect(table.headings.every((one: { unset: object | null }) => one.unset !== null)).toBe(true)
    expect(table.cite[0].zh).toMatch(/ 二\(四\)$/)
    expect(year).toMatchObject({ score: null, grade: null })
    for (const who of ['sm-clerk', 'sm-company', 'sm-commissioner', 'mingxi-officer'])
      expect((await score({}, who)).status, who).toBe(403)
    expect((await score({ grade: 'superb' })).status).toBe(422)
    expect((await score({ ground: '' })).status).toBe(400)
    must(await score({ score: 86 }))
    expect(await yearOf()).toMatchObject({ score: 86, gradeCode: 'good', ground: '演示：年度考核会议' })
  })

  test('a county sees its own, and another county learns nothing of it', async () => {
    const rows = async (who: string) => must(await city.query(who, slug, 'matching/commissioners')).total
    expect([await rows('sm-officer'), await rows('mingxi-officer'), await rows('youxi-officer')]).toEqual([4, 1, 0])
    expect([(await look('mingxi-officer')).status, (await look('youxi-officer')).status]).toEqual([200, 404])
    const seen = must(await city.query('sm-officer', slug, 'matching/commissioners'))
    expect(seen).toMatchObject({ companies: 1, served: 1, ungraded: 3 })
    const mine = seen.rows.find((one: { level: { en: string } }) => one.level.en === 'Provincial')
    expect(mine).toMatchObject({ services: 3, waiting: 1, disputed: 0, host: '归化药业（演示）' })
  })

  test('with points in the pack the table decides, and no other score is taken', async () => {
    const folder = await changedPacks(
      ['national', 'sanming-2022', 'songjiang-2023'],
      [{ pack: 'sanming-2022', file: 'classifications/commissioner_score.yaml', ...TABLE }],
    )
    Object.assign(city.platform, { packs: await loadPacks(city.fresh.app, folder, () => {}) })
    expect(must(await look()).table.points).toBe(40)
    const beside = await score({ score: 90 })
    expect([beside.status, beside.body.error.field]).toEqual([422, 'score'])
    expect(must(await score({})).score).toBe(40)
    expect((await yearOf()).score).toBe(40)
  })
})

describe('a service that a company has not said a word of', () => {
  test('is brought to its mind twice, all of a company in one message, and no more once it answered', async () => {
    await city.sql("update service_entry set status = 'confirmed' where status = 'waiting'")
    const { businessDay } = must(await city.query('sm-officer', slug, 'platform/me')).tenant
    const daysAgo = (days: number) =>
      new Date(Date.parse(`${businessDay}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
    const entries = [must(await log({ onDay: daysAgo(8) })).entryId, must(await log({ onDay: daysAgo(7) })).entryId]
    must(await log({ onDay: daysAgo(1) }))
    await tellAll(city.platform)
    const told = async () => {
      await tellDay(city.platform)
      return (
        await city.sql(
          "select m.title->>'zh' as title from message m join account a on a.id = m.account_id where a.id = $1 and m.once like 'service-waits:%' order by m.id",
          [
            (
              await city.sql(
                "select account_id as id from representation where tenant_id = $1 and subject_id = $2 and scope = 'agent' limit 1",
                [tenantId(slug), await subjectOf(city, 'sm-company', slug)],
              )
            )[0]?.id,
          ],
        )
      ).map((one) => one.title)
    }
    expect(await told()).toEqual(['还有 2 次科技特派员服务等你单位确认'])
    expect(await told(), 'the same day again').toHaveLength(1)
    await city.sql('update service_entry set on_day = on_day - 14 where id = any($1)', [entries])
    expect(await told()).toHaveLength(2)
    for (const entryId of entries) must(await answer(entryId, true))
    await city.sql("update service_entry set on_day = on_day - 2 where status = 'waiting'")
    expect(await told()).toHaveLength(2)
  })
})
