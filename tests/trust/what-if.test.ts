import { day } from '@xinglin/base'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePopulation } from '../../cli/population/make.ts'
import type { SignedIn } from '../../server/platform/context.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { openContext } from '../../server/platform/visit.ts'
import { judgeSubject } from '../../server/policy/judge.ts'
import { writeMany } from '../../server/registry/index.ts'
import { must } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

/** An officer tries a change on everyone, a second person signs it, and only what happens from its first day on is reckoned anew. */

const RULE = 'internship-living-allowance'
const SHARE = 'parameter:internship_allowance_share'
const TODAY = day('2024-05-20')
const TENANT = tenantId('songjiang')
let city: City

beforeAll(async () => {
  city = await openCity()
  const pack = city.platform.packs.current('songjiang-2023')
  const taken = { tenantId: TENANT, pack, today: TODAY, source: 'demonstration', by: 'test' } as const
  const everyone = [...makePopulation(pack, 2500, 7, TODAY)].flat()
  await tenantTransaction(city.fresh.app, TENANT, (db) => writeMany(db, taken, everyone), { limit: 120_000 })
}, 180_000)
afterAll(() => city.close())

const command = (who: string, name: string, body: object) => city.command(who, 'songjiang', name, body)
const query = (who: string, name: string, search: object) =>
  city.query(who, 'songjiang', name, search as Record<string, string>)

async function draftOf(figures: object[], files: object[] = []): Promise<string> {
  const body = { id: null, title: '见习生活费调到最低工资', trialFrom: '2023-08-01', figures, files }
  return must(await command('sj-officer', 'policy/save-draft', body)).id
}

async function tried(draft: string, more: object = {}) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = must(await query('sj-officer', 'policy/what-if', { draft, benefit: RULE, ...more }))
    if (answer.ready) return answer.view
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('everyone is still being read')
}

const paper = { document: '演示：松人社〔2024〕1号', documentDay: '2024-05-15', clause: '第一条' }

describe('a draft tried on everyone', () => {
  test('names its baseline, and people, months and counties add up to the same money', async () => {
    const view = await tried(await draftOf([{ address: SHARE, value: 10_000 }]))
    expect(view.baseline).toMatchObject({ title: '现行规定', day: '2024-05-20' })
    const own = view.rules.find((one: { rule: string }) => one.rule === RULE)
    expect(own.gain).toBeGreaterThan(5)
    expect(own.lose).toBe(0)
    expect(own.after.fen - own.before.fen).toBe(own.gained)
    // From 80 % to 100 %: a quarter more of every month that counts.
    expect(own.gained).toBe(own.before.fen / 4)
    for (const { groups } of view.groups)
      expect(groups.reduce((sum: number, one: { gained: number }) => sum + one.gained, 0)).toBe(own.gained)
    const months = view.groups.find((one: { id: string }) => one.id === 'month').groups
    expect(months.length).toBeGreaterThan(3)
    for (const one of months) expect(one.gained).toBe(one.gain * (269_000 / 5))
  })

  test('a later first day moves only later months, and a part moves only its own', async () => {
    const body = {
      id: null,
      title: '晚些施行',
      trialFrom: '2024-03-01',
      files: [],
      figures: [{ address: SHARE, value: 10_000 }],
    }
    const { id } = must(await command('sj-officer', 'policy/save-draft', body))
    const whole = await tried(id)
    const months = whole.groups.find((one: { id: string }) => one.id === 'month').groups
    expect(months.length).toBeGreaterThan(0)
    for (const one of months) expect(Number(one.key)).toBeGreaterThanOrEqual(202403)
    const areas = whole.groups.find((one: { id: string }) => one.id === 'area').groups
    const part = await tried(id, { area: areas[0].key })
    expect(part.rules.find((one: { rule: string }) => one.rule === RULE).gained).toBe(areas[0].gained)
  })

  test('a figure that changes again after the first day is tried as changed throughout', async () => {
    const body = { id: null, title: '最低工资', trialFrom: '2023-05-01', files: [] }
    const figures = [{ address: 'parameter:minimum_wage', value: 300_000 }]
    const { id } = must(await command('sj-officer', 'policy/save-draft', { ...body, figures }))
    const own = (await tried(id)).rules.find((one: { rule: string }) => one.rule === RULE)
    // 80 % of 3,000 yuan in place of 80 % of 2,690 for every month there is.
    expect(own.after.fen / own.before.fen).toBeCloseTo(300_000 / 269_000, 9)
  })

  test('the people behind a bar come masked, and the look is audited', async () => {
    const draft = await draftOf([{ address: SHARE, value: 10_000 }])
    const view = await tried(draft)
    const [bar] = view.groups.find((one: { id: string }) => one.id === 'education').groups
    const behind = must(
      await query('sj-officer', 'policy/what-if-people', { draft, benefit: RULE, by: 'education', key: bar.key }),
    )
    expect(behind.of).toBe(bar.gain)
    for (const one of behind.rows) expect(one.name).toMatch(/^.＊+$/)
    const lines = await city.sql("select detail from audit_entry where action = 'policy/what-if-people'")
    expect(lines.at(-1).detail).toMatchObject({ benefit: RULE, by: 'education' })
  })

  test('a text with an error is kept and answered with its place; one that is right moves who it says', async () => {
    const levers = must(await query('sj-officer', 'policy/levers', { benefit: RULE }))
    const wrong = levers.text.replace('engagement.person.age at', 'engagement.person.agee at')
    const body = { id: null, title: '改条文', trialFrom: '2023-01-01', figures: [] }
    const kept = must(
      await command('sj-officer', 'policy/save-draft', { ...body, files: [{ path: levers.path, text: wrong }] }),
    )
    const line = wrong.split('\n').findIndex((one: string) => one.includes('agee')) + 1
    expect(kept.problems[0]).toMatchObject({ path: levers.path, line })
    const other = levers.text.replace('== "internship"', '== "flexible"')
    const right = must(
      await command('sj-officer', 'policy/save-draft', {
        ...body,
        id: kept.id,
        files: [{ path: levers.path, text: other }],
      }),
    )
    expect(right.problems).toEqual([])
    const view = await tried(kept.id)
    const own = view.rules.find((one: { rule: string }) => one.rule === RULE)
    expect(own.lose).toBeGreaterThan(0)
    expect(own.nolonger).toBe(own.lose)
  })

  test('a text that asks a fact nobody asked is tried; of whom it is not known is counted as unknown', async () => {
    const levers = must(await query('sj-officer', 'policy/levers', { benefit: RULE }))
    const asked = 'engagement.employer.founded_on'
    const pack = city.platform.packs.current('songjiang-2023')
    expect([...pack.rules.values()].flatMap(({ slots }) => slots.map(({ path }) => path))).not.toContain(asked)
    const text = levers.text.replace(/^when:\n/m, `when:\n  - ${asked} < date("2100-01-01")\n`)
    // Of half the companies it is not on record.
    await city.sql("delete from fact where key = 'founded_on' and substr(subject_id::text, 36) < '8'")
    const view = await tried(await draftOf([], [{ path: levers.path, text }]))
    const { before, after } = view.rules.find((one: { rule: string }) => one.rule === RULE)
    expect(after.due).toBeGreaterThan(0)
    expect(after.due).toBeLessThan(before.due)
    // Whoever lacks it is refused nothing: all who are due no longer are unknown.
    expect(after.unknown - before.unknown).toBe(before.due - after.due)
  })

  test('exports as Excel and PDF', async () => {
    const draft = await draftOf([{ address: SHARE, value: 10_000 }])
    await tried(draft)
    for (const [as, head] of [
      ['xlsx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const path = `/policy/what-if/export?draft=${draft}&benefit=${RULE}&as=${as}`
      const { status, text } = await city.page('sj-officer', 'songjiang', path)
      expect(status).toBe(200)
      expect(text.startsWith(head)).toBe(true)
    }
  }, 60_000)
})

const STATED = {
  birth_date: '2000-02-29',
  local_household: true,
  unemployed: true,
  final_year_student: false,
  local_school: false,
  graduated_on: '2019-06-30',
}

async function internshipOver(months: readonly string[], started: string): Promise<string> {
  const pack = city.platform.packs.current('songjiang-2023')
  const taken = { tenantId: TENANT, pack, today: TODAY, source: 'demonstration', by: 'test' } as const
  const ids = Array.from({ length: 4 + months.length }, () => crypto.randomUUID())
  const [person = '', employer = '', base = '', engagement = ''] = ids
  const whole = (kind: string, id: string, facts: object, roles: object = {}) =>
    ({ id, kind, name: kind, areaCode: undefined, facts, roles }) as never
  const all = [
    whole('person', person, STATED),
    whole('organisation', employer, { sector: 'biologic', area: '310117105' }),
    whole('carrier', base, { recognised: true }),
    whole('engagement', engagement, { kind: 'internship', started_on: started }, { person, employer, base }),
    ...months.map((month, i) =>
      whole('engagement_month', ids[4 + i] ?? '', { month, confirmed_by_both: true }, { engagement }),
    ),
  ]
  await tenantTransaction(city.fresh.app, TENANT, (db) => writeMany(db, taken, all))
  return engagement
}

async function decided(id: string) {
  return tenantTransaction(city.fresh.app, TENANT, async (db) => {
    const tenant = {
      id: TENANT,
      slug: 'songjiang',
      packId: 'songjiang-2023',
      title: { zh: '', en: '' },
      demonstration: true,
    }
    const visit = { tenant, account: { id: 'tester', name: 'tester' }, lang: 'zh' as const, requestId: 'test' }
    const context = (await openContext(city.platform, visit, db)) as SignedIn
    const { decision } = (await judgeSubject(context, RULE, id)).explanation
    return decision.answer === 'due' && decision.sum.kind === 'money' ? decision.sum.fen : decision.answer
  })
}

describe('publishing', () => {
  test('needs a document, a day that lies ahead, and a second person; the next month is new, the last is not', async () => {
    const before = await internshipOver(['2024-05-01', '2024-06-01'], '2024-05-02')
    const [OLD, NEW] = [(269_000 * 8) / 10, 269_000]
    expect(await decided(before)).toBe(2 * OLD)
    const id = await draftOf([{ address: SHARE, value: 10_000 }])
    expect(
      (await command('sj-officer', 'policy/prepare-draft', { id, ...paper, effectiveFrom: '2024-05-20' })).status,
    ).toBe(422)
    must(await command('sj-officer', 'policy/prepare-draft', { id, ...paper, effectiveFrom: '2024-06-01' }))
    expect((await command('sj-officer', 'policy/sign-draft', { id })).status).toBe(403)
    expect(await decided(before)).toBe(2 * OLD)
    must(await command('sj-head', 'policy/sign-draft', { id }))
    expect(await decided(before)).toBe(OLD + NEW)
    const [row] = await city.sql('select * from parameter_value where figure = $1', [SHARE])
    expect(row).toMatchObject({ value: '10000', source_document: `${paper.document} ${paper.clause}` })
    expect((await command('sj-head', 'policy/sign-draft', { id })).status).toBe(409)
  })

  test('whoever made a draft does not sign it, head or not', async () => {
    const body = {
      id: null,
      title: '自拟',
      trialFrom: '2023-08-01',
      figures: [{ address: SHARE, value: 9000 }],
      files: [],
    }
    const { id } = must(await command('sj-head', 'policy/save-draft', body))
    must(await command('sj-head', 'policy/prepare-draft', { id, ...paper, effectiveFrom: '2024-07-01' }))
    expect((await command('sj-head', 'policy/sign-draft', { id })).status).toBe(403)
    must(await command('sj-officer', 'policy/return-draft', { id, reason: '比例待议' }))
    expect(must(await query('sj-head', 'policy/draft', { id })).reason).toBe('比例待议')
  })

  test('another text counts for what begins from its first day on; the version before goes on for the rest', async () => {
    const [early, late] = [
      await internshipOver(['2024-05-01'], '2024-05-31'),
      await internshipOver(['2024-05-01'], '2024-06-01'),
    ]
    const hash = city.platform.packs.current('songjiang-2023').context.hash
    const levers = must(await query('sj-officer', 'policy/levers', { benefit: RULE }))
    const files = [{ path: levers.path, text: levers.text.replace('<= 35', '<= 22') }]
    const id = await draftOf([], files)
    const again = [{ path: levers.path, text: levers.text.replace('at_most: 12', 'at_most: 6') }]
    const stale = await draftOf([], again)
    must(await command('sj-officer', 'policy/prepare-draft', { id, ...paper, effectiveFrom: '2024-06-01' }))
    must(await command('sj-head', 'policy/sign-draft', { id }))
    const now = city.platform.packs.current('songjiang-2023')
    expect(now.context.hash).not.toBe(hash)
    expect(now.rules.get(RULE)?.earlier.map(({ until }) => until)).toEqual([20240531])
    expect(await decided(early)).toBe((269_000 * 8) / 10)
    expect(await decided(late)).toBe('not_due')
    // A draft on the text before cannot put it back.
    const old = { id: stale, title: '旧稿', trialFrom: '2024-06-01', figures: [], files: again }
    expect((await command('sj-officer', 'policy/save-draft', old)).status).toBe(409)
    const kept = await city.sql('select hash, over from pack_activation where pack_id = $1 order by id', [
      'songjiang-2023',
    ])
    expect(kept.at(-1)).toEqual({ hash: now.context.hash, over: hash })
  })

  test('published, a condition on a fact that nobody asked brings its question', async () => {
    const levers = must(await query('sj-officer', 'policy/levers', { benefit: RULE }))
    const text = levers.text.replace(/^when:\n/m, 'when:\n  - engagement.employer.founded_on < date("2100-01-01")\n')
    const id = await draftOf([], [{ path: levers.path, text }])
    must(await command('sj-officer', 'policy/prepare-draft', { id, ...paper, effectiveFrom: '2024-09-01' }))
    must(await command('sj-head', 'policy/sign-draft', { id }))
    const rule = city.platform.packs.current('songjiang-2023').rules.get(RULE)
    const slot = rule?.slots.find(({ path }) => path === 'engagement.employer.founded_on')
    expect(slot?.fact.ask?.zh).toBeTruthy()
  })
})
