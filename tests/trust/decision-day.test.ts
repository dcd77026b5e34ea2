import { type Day, day } from '@xinglin/base'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedIn } from '../../server/platform/context.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { openContext } from '../../server/platform/visit.ts'
import { type JudgeOptions, judgeSubject } from '../../server/policy/judge.ts'
import { createSubject, recordFacts } from '../../server/registry/index.ts'
import { FIGURE, must, SONGJIANG, setFigure } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

const RULE = 'internship-living-allowance'
/** 80 % of the minimum wage before and from 1 July 2023, in fen. */
const [OLD, NEW] = [(259_000 * 8) / 10, (269_000 * 8) / 10]
let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** Works in a transaction of Songjiang on a business day, as somebody signed in. */
function on<T>(today: Day, work: (context: SignedIn) => Promise<T>): Promise<T> {
  const id = tenantId('songjiang')
  return tenantTransaction(city.fresh.app, id, async (db) => {
    const tenant = {
      id,
      slug: 'songjiang',
      packId: 'songjiang-2023',
      title: { zh: '松江', en: 'Songjiang' },
      demonstration: true,
    }
    const visit = { tenant, account: { id: 'tester', name: 'tester' }, lang: 'zh' as const, requestId: 'test' }
    const context = await openContext(city.platform, visit, db)
    return work({ ...context, today } as SignedIn)
  })
}

type Given = Record<string, string | boolean>
const state = (context: SignedIn, id: string, kind: string, facts: Given) =>
  recordFacts(
    context,
    { id, kind },
    Object.entries(facts).map(([key, value]) => ({ key, value, source: 'officer' as const })),
  )

/** Somebody in an internship at a recognised base, with these months confirmed by both sides. */
async function internship(context: SignedIn, months: readonly string[]): Promise<string> {
  const make = async (kind: string, facts: Given, roles: Record<string, string> = {}) => {
    const id = await createSubject(context, { kind, name: `${kind} of a test`, roles })
    await state(context, id, kind, facts)
    return id
  }
  const person = await make('person', { birth_date: '2000-02-29', local_household: true, unemployed: true })
  const employer = await make('organisation', { sector: 'biologic', area: '310117105' })
  const base = await make('carrier', { recognised: true })
  const roles = { person, employer, base }
  const engagement = await make('engagement', { kind: 'internship', started_on: '2023-08-15' }, roles)
  for (const month of months) await make('engagement_month', { month, confirmed_by_both: true }, { engagement })
  return engagement
}

async function decided(id: string, options: JudgeOptions = {}, today = day('2023-12-01')) {
  const { explanation } = await on(today, (context) => judgeSubject(context, RULE, id, options))
  const { decision } = explanation
  return decision.answer === 'due' && decision.sum.kind === 'money' ? decision.sum.fen : decision.answer
}

test('each month is paid by the minimum wage of that month', async () => {
  const today = day('2023-12-01')
  const id = (months: readonly string[]) => on(today, (context) => internship(context, months))
  expect(await decided(await id(['2023-06-01']))).toBe(OLD)
  expect(await decided(await id(['2023-06-30', '2023-07-01']))).toBe(OLD + NEW)
  expect(await decided(await id(['2023-09-01', '2023-10-01', '2023-11-01']))).toBe(3 * NEW)
})

test('a month past the day through which the figure is confirmed is reckoned and not paid', async () => {
  const id = await on(day('2024-05-20'), (context) => internship(context, ['2023-12-01', '2024-01-01']))
  const { explanation } = await on(day('2024-05-20'), (context) => judgeSubject(context, RULE, id))
  expect(explanation.decision).toMatchObject({ answer: 'due', payable: false })
})

test('a decision as of an earlier day knows only what was recorded by then', async () => {
  const first = day('2023-11-01')
  const id = await on(first, (context) => internship(context, ['2023-09-01']))
  const [month] = await city.sql(
    "select subject_id from fact where key = 'month' and subject_id in (select subject_id from subject_link where target_id = $1)",
    [id],
  )
  await on(day('2023-11-20'), (context) =>
    state(context, month.subject_id, 'engagement_month', { confirmed_by_both: false }),
  )
  await on(day('2023-11-25'), (context) => state(context, id, 'engagement', { kind: 'employment' }))
  expect(await decided(id, { knownOn: day('2023-10-31') })).toBe('unknown')
  expect(await decided(id, { knownOn: first })).toBe(NEW)
  expect(await decided(id, { knownOn: day('2023-11-19') })).toBe(NEW)
  expect(await decided(id, { knownOn: day('2023-11-24') })).toBe(0)
  expect(await decided(id)).toBe('not_due')
})

test('a figure an officer set holds from its first day and is known from the day it was recorded', async () => {
  must(await setFigure(city, 300_000))
  const body = {
    figure: FIGURE,
    value: 400_000,
    validFrom: '2024-03-01',
    sourceDocument: '演示：调整',
    sourceDay: '2024-02-20',
  }
  must(await city.command('sj-officer', 'songjiang', 'policy/set-figure', { ...body, standing: 'demonstration' }))
  const today = day('2024-05-20')
  const job = async (started: string) => {
    return on(today, async (context) => {
      const person = await createSubject(context, { kind: 'person', name: '某人' })
      const employer = await createSubject(context, { kind: 'organisation', name: '某公司' })
      const id = await createSubject(context, { kind: 'engagement', name: 'engagement', roles: { person, employer } })
      await state(context, person, 'person', { graduated_on: '2023-06-30' })
      await state(context, employer, 'organisation', { sector: 'biologic', area: '310117105' })
      await state(context, id, 'engagement', { kind: 'employment', started_on: started })
      return id
    })
  }
  const sumOf = async (id: string, knownOn?: Day) => {
    const options = knownOn === undefined ? {} : { knownOn }
    const { explanation } = await on(today, (context) => judgeSubject(context, SONGJIANG.benefit, id, options))
    const { decision } = explanation
    if (decision.answer !== 'due') return decision.answer
    return decision.sum.kind === 'money' ? decision.sum.fen : decision.sum.kind
  }
  expect(await sumOf(await job('2024-02-29'))).toBe(300_000)
  expect(await sumOf(await job('2024-03-01'))).toBe(400_000)
  // What was recorded on the twentieth was not known on the nineteenth: neither facts nor figures.
  expect(await sumOf(await job('2024-03-01'), day('2024-05-19'))).toBe('unknown')
})
