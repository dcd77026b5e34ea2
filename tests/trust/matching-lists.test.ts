import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { profileSchema } from '../../server/matching/index/columns.ts'
import { endIndex, findWorker, keepIndex } from '../../server/matching/index.ts'
import { must } from './cases.ts'
import { type City, openCity } from './city.ts'
import { buildThread, inContextOf } from './matching-thread.ts'
import { companyOf, listFor, lookFor, postOpening, told } from './openings.ts'

const slug = 'songjiang'
let file: string
let city: City
let company: string
let opening: string
beforeAll(async () => {
  city = await openCity()
  company = await companyOf(city)
  // The demonstration's own openings and profiles are set aside: what is counted here is made here.
  await city.sql("update opportunity set status = 'closed'")
  await city.sql("update profile set looking = 'no'")
  opening = await postOpening(city, company)
  file = await buildThread('matching')
  // Sixty people who suit it more or less, some who do not, one who does not want to be found.
  for (let at = 0; at < 60; at += 1) {
    const login = `p-${at}`
    const skills = [
      { skill: 'hplc', level: 1 + (at % 5) },
      ...(at % 3 ? [{ skill: 'elisa', level: 1 + (at % 4) }] : []),
    ]
    await lookFor(city, login, { skills, pay: 2500 + (at % 7) * 500, areas: at % 4 ? [] : ['310117105'] })
  }
  await lookFor(city, 'no-skill', { skills: [{ skill: 'tabletting', level: 5 }] })
  await lookFor(city, 'job-only', { kinds: ['job'] })
  await lookFor(city, 'low', { education: 'associate' })
  await lookFor(city, 'hidden', { consent: 'no' })
}, 120_000)
afterAll(async () => {
  await inContext((context) => endIndex(context))
  await city.close()
})

const inContext = inContextOf(() => city)
const plain = ({ listId: _, asOf: _at, answeredBy: _by, ...rest }: Record<string, unknown>) => rest
const ask = async () => must(await city.query('sj-company', slug, 'matching/profiles-for', { opportunityId: opening }))

describe('a ranked list', () => {
  test('names nobody, says why and what is missing in both languages, and what loosening would bring', async () => {
    const { rows, loosened, passing, answeredBy } = await ask()
    expect(answeredBy).toBe('database')
    expect(passing).toBe(60)
    expect(rows).toHaveLength(20)
    const scores = rows.slice(0, 18).map((one: { score: number }) => one.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(rows[0].reasons[0].zh).toMatch(/^液相色谱：具备/)
    expect(rows[0].reasons[0].en).toMatch(/^HPLC: held/)
    const text = JSON.stringify(rows)
    expect(text).not.toContain('演示')
    for (const { id } of await city.sql("select id from subject where kind = 'person'")) expect(text).not.toContain(id)
    expect(loosened).toEqual(
      expect.arrayContaining([
        { text: expect.objectContaining({ zh: expect.stringContaining('液相色谱') }), more: 1 },
        { text: expect.objectContaining({ zh: expect.stringContaining('学历') }), more: 1 },
        { text: expect.objectContaining({ zh: expect.stringContaining('意向类型') }), more: 1 },
      ]),
    )
  })

  test('is logged with positions, parts and chances, a few places are for exploration, and each person on it can see who looked', async () => {
    const { listId } = await ask()
    const rows = await city.sql('select * from impression where list_id = $1 order by position', [listId])
    expect(rows.map((one) => one.position)).toEqual(Array.from({ length: 20 }, (_, at) => at))
    expect(rows.filter((one) => one.explored)).toHaveLength(2)
    for (const one of rows) {
      // Every criterion in its place; years were not asked.
      expect(one.parts.length).toBe(5)
      expect(one.parts[1]).toBeNull()
      if (one.explored) expect(one.chance).toBeCloseTo(2 / 42, 4)
      else expect(one.chance).toBe(1)
      const seen = await city.sql(
        'select organisation_id, how from profile_view where person_id = $1 and opportunity_id = $2',
        [one.target_id, opening],
      )
      expect(seen[0]).toEqual({ organisation_id: company, how: 'list' })
    }
    const [list] = await city.sql('select * from shown_list where id = $1', [listId])
    expect(list).toMatchObject({ kind: 'profiles', opportunity_id: opening, answered_by: 'database', passing: 60 })
    expect(Number(list.index_version)).toBeGreaterThan(1.6e12)
  })

  test('is for its company and the officers of its area; nobody invites out of a list of somebody else', async () => {
    const statusOf = async (who: string | null) =>
      (await city.query(who, slug, 'matching/profiles-for', { opportunityId: opening })).status
    expect([await statusOf(null), await statusOf('p-1'), await statusOf('sj-officer')]).toEqual([401, 404, 200])
    const { listId } = await ask()
    const body = { listId, position: 0, kind: 'invite' }
    expect((await city.command('sj-officer', slug, 'matching/invite', body)).status).toBe(404)
    expect((await city.command('sj-company', slug, 'matching/invite', { ...body, position: 150 })).status).toBe(404)
  })

  test('openings for a person have the score that the employer sees', async () => {
    const mine = must(await city.query('p-13', slug, 'matching/openings-for')).list
    const [me] = await city.sql(
      "select r.subject_id as id from representation r join account a on a.id = r.account_id where a.name = 'p-13'",
    )
    const own = mine.rows.find((one: { opportunityId: string }) => one.opportunityId === opening)
    const [score] = await city.sql(
      'select score, fit, wish from impression where target_id = $1 order by list_id desc limit 1',
      [me.id],
    )
    const [seen] = await city.sql('select score, fit, wish from impression where list_id = $1 and target_id = $2', [
      mine.listId,
      opening,
    ])
    if (score) expect(seen).toEqual(score)
    expect(own.reasons.length).toBeGreaterThan(0)
    const other = must(await city.query('no-skill', slug, 'matching/openings-for')).list
    expect(other.rows.some((one: { opportunityId: string }) => one.opportunityId === opening)).toBe(false)
    expect(other.loosened[0].text.zh).toBe('具备“液相色谱”后，还有 1 个岗位合适')
    expect(must(await city.query('sj-clerk', slug, 'matching/openings-for')).list).toBeNull()
  })
})

describe('the index', () => {
  test('answers what the database answers, follows the outbox, and is not missed when its thread is killed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const before = await ask()
    expect(await inContext((context) => keepIndex(context, file))).toBe(true)
    const byIndex = await ask()
    expect(byIndex.answeredBy).toBe('index')
    expect(plain(byIndex)).toEqual(plain(before))

    // Somebody new is there with the next question, and somebody who stops looking is not.
    const person = await lookFor(city, 'newcomer', {
      skills: [
        { skill: 'hplc', level: 5 },
        { skill: 'elisa', level: 5 },
      ],
    })
    const more = await listFor(city, opening)
    expect([more.answeredBy, more.passing]).toEqual(['index', 61])
    expect(more.ids).toContain(person)
    expect(more.asOf > byIndex.asOf).toBe(true)
    await city.sql("update profile set looking = 'no' where person_id = $1", [person])
    await told(city, 'profile.changed', { personId: person })
    expect((await ask()).passing).toBe(60)

    const worker = await inContext(async (context) => findWorker(context))
    await worker?.end()
    const down = await ask()
    expect(down.answeredBy).toBe('database')
    expect(plain(down)).toEqual(plain(byIndex))
    expect(await inContext((context) => keepIndex(context, file))).toBe(true)
    const again = await ask()
    expect([again.answeredBy, plain(again)]).toEqual(['index', plain(byIndex)])
  })

  test('knows no column of gender, birth, age, photo or marriage, and no name', async () => {
    const pack = city.platform.packs.current('songjiang-2023')
    const names = profileSchema(pack).columns.map((one) => one.name)
    expect(names).toEqual([
      'skills',
      'years',
      'education',
      'wished_kinds',
      'wished_families',
      'wished_areas',
      'wished_pay',
    ])
    const sent: unknown[] = []
    const { MatchWorker } = await import('../../server/matching/index/worker.ts')
    const spy = vi.spyOn(MatchWorker, 'start').mockReturnValue({
      up: true,
      open: async () => undefined,
      take: async (changes: unknown) => void sent.push(changes),
      ask: async () => undefined,
      end: async () => undefined,
    } as never)
    await inContext(async (context) => {
      await endIndex(context)
      await keepIndex(context, file)
      await endIndex(context)
    })
    spy.mockRestore()
    const [changes] = sent as [{ profiles: Record<string, unknown>[] }]
    expect(changes.profiles.length).toBeGreaterThan(60)
    const keys = new Set(changes.profiles.flatMap((one) => Object.keys(one)))
    expect([...keys].sort()).toEqual([...names, 'id'].sort())
    expect(JSON.stringify(changes)).not.toMatch(/演示|birth|gender|photo|marital/)
  })

  test('swapping what is protected leaves the list as it is', async () => {
    const before = await ask()
    await city.sql("update person_facts set birth_date = '1970-01-01', local_household = true")
    expect(plain(await ask())).toEqual(plain(before))
  })
})

type Named = { personId: string; opportunityId: string; fixed: boolean }

describe('a batch', () => {
  test('both ways side by side with what each costs, adjusted by hand, confirmed to invitations', async () => {
    const other = await postOpening(city, company, { places: 3, skills: [{ skill: 'elisa', level: 3 }] })
    const { runId } = must(
      await city.command('sj-officer', slug, 'matching/prepare-assignment', { title: '夏季见习', kind: 'internship' }),
    )
    const view = async () => must(await city.query('sj-officer', slug, 'matching/assignment', { runId }))
    const first = await view()
    const way = (seen: typeof first, mode: string) => seen.ways.find((one: { mode: string }) => one.mode === mode)
    expect(first.places).toBe(5)
    expect(way(first, 'best_total')).toMatchObject({ placed: 5, lost: 0 })
    expect(way(first, 'stable').blockingPairs).toBe(0)
    expect(way(first, 'stable').lost).toBeGreaterThanOrEqual(0)
    const pairsOf = async (of: string) =>
      must(await city.query('sj-officer', slug, 'matching/assignment-pairs', { runId, of })).rows as Named[]
    const [best] = (await pairsOf('best_total')) as [Named]
    expect((await city.query('sj-company', slug, 'matching/assignment-pairs', { runId, of: 'stable' })).status).toBe(
      403,
    )
    // This one is ruled out, and somebody else is kept for the other opening.
    const weak = (
      await city.sql(
        "select r.subject_id as id from representation r join account a on a.id = r.account_id where a.name = 'p-3'",
      )
    )[0].id
    const fixed = [{ personId: weak, opportunityId: other }]
    const excluded = [{ personId: best.personId, opportunityId: best.opportunityId }]
    const adjust = (version: number) =>
      city.command('sj-officer', slug, 'matching/adjust-assignment', { runId, version, fixed, excluded })
    must(await adjust(1))
    expect((await adjust(1)).status).toBe(409)
    for (const mode of ['best_total', 'stable']) {
      const pairs = (await pairsOf(mode)).map((one) => `${one.personId} ${one.opportunityId}`)
      expect(pairs).toContain(`${weak} ${other}`)
      expect(pairs).not.toContain(`${best.personId} ${best.opportunityId}`)
    }
    const kept = (await pairsOf('stable')).filter((one) => one.fixed)
    expect(kept).toMatchObject(fixed)
    expect(await pairsOf('excluded')).toMatchObject(excluded)
    const { invited, leftOut } = must(
      await city.command('sj-officer', slug, 'matching/confirm-assignment', { runId, version: 2, mode: 'stable' }),
    )
    expect([invited, leftOut]).toEqual([5, 0])
    expect(
      (await city.command('sj-officer', slug, 'matching/confirm-assignment', { runId, version: 3, mode: 'stable' }))
        .status,
    ).toBe(409)
    const made = await city.sql('select state, origin from pairing where origin_id = $1', [runId])
    expect(made).toEqual(Array.from({ length: 5 }, () => ({ state: 'invited', origin: 'assignment' })))
    expect(
      (await city.command('sj-company', slug, 'matching/prepare-assignment', { title: 'x', kind: 'job' })).status,
    ).toBe(403)
  })

  test('of a town holds the openings of that town alone; another town neither sees nor touches it, the bureau does', async () => {
    for (const town of ['sijing', 'xinqiao']) await city.newAccount(`sj-${town}`, slug, `officer@${town}`)
    const batch = { title: '泗泾学徒', kind: 'apprenticeship' }
    const run = (who: string, name: string, body: object) => city.command(who, slug, `matching/${name}`, body)
    const elsewhere = await postOpening(city, company, { kind: 'apprenticeship', area: '310117105' })
    // Nothing of its own to assign to: the town is told so, and nothing is kept.
    const none = await run('sj-sijing', 'prepare-assignment', batch)
    expect([none.status, none.body.error.say.zh]).toEqual([422, '现在没有可以分配的岗位。'])
    const own = await postOpening(city, company, { kind: 'apprenticeship', area: '310117102' })
    const { runId } = must(await run('sj-sijing', 'prepare-assignment', batch))
    const seen = must(await city.query('sj-sijing', slug, 'matching/assignment', { runId }))
    expect([seen.openings, seen.choices.map((one: { id: string }) => one.id)]).toEqual([1, [own]])
    const [{ id: personId }] = await city.sql("select person_id as id from profile where looking = 'yes' limit 1")
    const over = { runId, version: 1, fixed: [{ personId, opportunityId: elsewhere }], excluded: [] }
    expect((await run('sj-sijing', 'adjust-assignment', over)).status).toBe(422)
    const confirm = { runId, version: 1, mode: 'stable' }
    for (const [who, status] of [
      ['sj-xinqiao', 404],
      ['sj-officer', 200],
    ] as const)
      expect((await city.query(who, slug, 'matching/assignment', { runId })).status).toBe(status)
    expect((await run('sj-xinqiao', 'adjust-assignment', { ...over, fixed: [] })).status).toBe(404)
    expect((await run('sj-xinqiao', 'confirm-assignment', confirm)).status).toBe(404)
    must(await run('sj-sijing', 'confirm-assignment', confirm))
    const to = await city.sql('select distinct opportunity_id as id from pairing where origin_id = $1', [runId])
    expect(to).toEqual([{ id: own }])
  })
})
