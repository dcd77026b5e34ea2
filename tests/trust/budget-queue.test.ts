import { afterAll, beforeAll, expect, test } from 'vitest'
import { tick } from '../../server/app/ticker.ts'
import { act, draftGraduate, endNotices, leadTo, must, SONGJIANG, setFigure } from './cases.ts'
import { type City, openCity } from './city.ts'
import { counted } from './counts.ts'
import { databaseOf, openProof } from './proof.ts'

const PER_HEAD = 500_000
/** Who is approved at the same moment, and for how many there is money. */
const PEOPLE = counted(12, 50)
const REACHED = Math.floor(PEOPLE / 3)
const { benefit } = SONGJIANG
let city: City
const cases: { who: string; caseId: string }[] = []

const setBudget = (amount: number) =>
  city.command('sj-finance', 'songjiang', 'casework/set-budget', {
    unitId: 'hr-bureau',
    benefit,
    year: 2024,
    amount,
    document: '演示：预算下达',
  })
const setOrder = (beyond: string, order: object[] | null = [{ by: 'filed_on', first: 'earliest' }], who = 'sj-head') =>
  city.command(who, 'songjiang', 'policy/set-order', {
    benefit,
    budget: order && { order, beyond },
    sourceDocument: '演示：按名次分预算',
    sourceDay: '2024-05-01',
    standing: 'demonstration',
  })
const detail = async (who: string, caseId: string) =>
  must(await city.query(who, 'songjiang', 'casework/case', { caseId }))
const approve = (caseId: string) => act(city, 'sj-head', 'songjiang', caseId, 'approve')
const list = async () => must(await city.query('sj-head', 'songjiang', 'casework/ranking', { benefit })).list
const promised = async () => {
  const [row] = await city.sql(
    "select coalesce(sum(sum), 0)::bigint as total from case_state where benefit = $1 and situation in ('payment', 'paid')",
    [benefit],
  )
  return Number(row.total)
}

async function waiting(count: number): Promise<{ who: string; caseId: string }[]> {
  const made: { who: string; caseId: string }[] = []
  for (let at = 0; at < count; at += 1) {
    const who: string = `queue-${cases.length + made.length}`
    made.push({ who, caseId: await draftGraduate(city, who, 400 + cases.length + made.length) })
  }
  for (const { who, caseId } of made) await leadTo(city, SONGJIANG, who, caseId, 'notice')
  await endNotices(city, SONGJIANG)
  cases.push(...made)
  return made
}

let proof: ReturnType<typeof openProof>
beforeAll(async () => {
  proof = openProof('budget-line', 'approvers at once never pass the line of a budget that is given by rank')
  city = await openCity()
  must(await setFigure(city, PER_HEAD))
})
afterAll(() => city.close())

test('an order is set by the head of the unit, with its document, of what the benefit asks', async () => {
  expect((await setOrder('wait', undefined, 'sj-officer')).status).toBe(403)
  expect((await setOrder('wait', [{ by: 'engagement.nothing', first: 'highest' }])).status).toBe(422)
  expect((await setOrder('wait', [{ by: 'filed_on', first: 'highest' }])).status).toBe(422)
  const { benefits } = must(await city.query('sj-head', 'songjiang', 'policy/orders'))
  const own = benefits.find((one: { id: string }) => one.id === benefit)
  expect(own).toMatchObject({ ranked: false, may: true })
  expect(own.choices.map((one: { by: string }) => one.by)).toEqual(
    expect.arrayContaining(['filed_on', 'engagement.started_on']),
  )
  must(await setOrder('wait'))
  const after = must(await city.query('sj-head', 'songjiang', 'policy/orders')).benefits
  expect(after.find((one: { id: string }) => one.id === benefit)).toMatchObject({ ranked: true, demonstration: true })
})

test('without a budget for the year nobody is approved, and nobody refused', { timeout: 300_000 }, async () => {
  const [first] = await waiting(PEOPLE)
  const answer = await approve(first?.caseId ?? '')
  expect(answer.status).toBe(422)
  expect(answer.body.error.say.zh).toContain('预算还没有下达')
  await tick(city.platform)
  const { situation, ranking } = await detail(first?.who ?? '', first?.caseId ?? '')
  expect(situation).toBe('decision')
  expect(ranking).toMatchObject({ place: 1, of: PEOPLE, within: false, left: null })
})

test('approvals of everybody at once stop at the line exactly, by rank', { timeout: 300_000 }, async () => {
  must(await setBudget(REACHED * PER_HEAD + PER_HEAD / 2))
  const answers = await Promise.all(cases.map(({ caseId }) => approve(caseId)))
  const done = answers.filter((one) => one.status === 200).length
  expect(done).toBe(REACHED)
  expect(answers.filter((one) => one.status === 409)).toHaveLength(PEOPLE - REACHED)
  expect(await promised()).toBe(REACHED * PER_HEAD)
  const approved = cases.filter((_, at) => answers[at]?.status === 200).map(({ caseId }) => caseId)
  const order = await city.sql('select case_id from case_state where benefit = $1 order by filed_on, case_id', [
    benefit,
  ])
  expect(new Set(approved)).toEqual(new Set(order.slice(0, REACHED).map((one) => one.case_id)))
  proof.holds({ approvers: PEOPLE, approved: done, fen_over_the_line: 0 }, await databaseOf(city.sql))
})

test('who is beyond the line waits in the queue, and reads their place and the money left', async () => {
  await tick(city.platform)
  const left = await list()
  expect(left).toMatchObject({
    left: PER_HEAD / 2,
    set: REACHED * PER_HEAD + PER_HEAD / 2,
    committed: REACHED * PER_HEAD,
  })
  expect(left.rows).toHaveLength(PEOPLE - REACHED)
  expect(left.rows.every((one: { queuedOn: string | null; within: boolean }) => one.queuedOn && !one.within)).toBe(true)
  const third = left.rows[2]
  const own = cases.find((one) => one.caseId === third.caseId)
  const seen = await detail(own?.who ?? '', third.caseId)
  expect(seen).toMatchObject({
    situation: 'queued',
    ranking: { place: 3, of: PEOPLE - REACHED, within: false, left: PER_HEAD / 2 },
  })
  const page = await city.page(own?.who ?? '', 'songjiang', `/casework/${third.caseId}`)
  expect(page.text).toContain(`第 3 位，共 ${PEOPLE - REACHED} 件`)
  expect((await approve(third.caseId)).status).toBe(409)
})

test('when money comes the next move up, are told once, and keep their money', async () => {
  must(await setBudget(PER_HEAD + PER_HEAD / 2))
  await Promise.all([tick(city.platform), tick(city.platform)])
  await tick(city.platform)
  const { rows } = await list()
  expect(rows.slice(0, 3).map((one: { movedUp: boolean }) => one.movedUp)).toEqual([true, true, false])
  for (const { caseId } of rows.slice(0, 2)) {
    const moved = await city.sql("select 1 from case_action where case_id = $1 and kind = 'move_up'", [caseId])
    const events = await city.sql(
      "select 1 from outbox where event = 'case.moved' and payload->>'caseId' = $1 and payload->>'action' = 'move_up'",
      [caseId],
    )
    expect([moved.length, events.length]).toEqual([1, 1])
  }
  const [first, second] = rows
  must(await approve(second.caseId))
  expect(await promised()).toBe((REACHED + 1) * PER_HEAD)
  // A commitment that is freed goes to the next one.
  must(await act(city, 'sj-head', 'songjiang', first.caseId, 'refuse', { text: '不符合。', clause: 'sj-2023 § 八' }))
  await tick(city.platform)
  const after = await list()
  expect(after.rows[0]).toMatchObject({ place: 1, movedUp: true, within: true })
  expect(after.rows[0].caseId).toBe(rows[2].caseId)
})

test('a better rank comes first, a missing fact last, and nobody passes the line with a smaller sum', async () => {
  must(await setOrder('wait', [{ by: 'engagement.started_on', first: 'latest' }]))
  await tick(city.platform)
  const before = await list()
  const last = before.rows.at(-1)
  await city.sql(
    `update fact set value = '"2023-12-01"' where key = 'started_on' and subject_id = (select subject_id from case_file where id = $1)`,
    [last.caseId],
  )
  await city.sql("update budget_place set placed_on = '2000-01-01' where case_id = $1", [last.caseId])
  await tick(city.platform)
  const after = await list()
  const own = after.rows.find((one: { caseId: string }) => one.caseId === last.caseId)
  // Behind who was reached already, before everybody else.
  expect(own.place).toBe(after.rows.filter((one: { movedUp: boolean }) => one.movedUp).length + 1)
  expect(own.values[0].reads.zh).toContain('2023年12月1日')
  // What ranks somebody is not known: they are last, and still there.
  await city.sql(
    "delete from fact where key = 'started_on' and subject_id = (select subject_id from case_file where id = $1)",
    [last.caseId],
  )
  await city.sql("update budget_place set placed_on = '2000-01-01' where case_id = $1", [last.caseId])
  await tick(city.platform)
  const unknown = await list()
  expect(unknown.rows.at(-1)).toMatchObject({ caseId: last.caseId, need: null, within: false })
  expect(unknown.rows.at(-1).values[0].reads.en).toBe('not known yet')
  // One sum does not fit: a smaller one behind it is not approved in its stead.
  const [first] = unknown.rows.filter((one: { movedUp: boolean }) => !one.movedUp)
  await city.sql('update budget_place set need = $2 where case_id = $1', [first.caseId, 90 * PER_HEAD])
  must(await setBudget(2 * PER_HEAD))
  await tick(city.platform)
  const behind = (await list()).rows.filter((one: { movedUp: boolean }) => !one.movedUp)
  expect(behind.map((one: { within: boolean }) => one.within)).toEqual(behind.map(() => false))
  await city.sql('update budget_place set need = $2 where case_id = $1', [first.caseId, PER_HEAD])
  must(await setBudget(-2 * PER_HEAD))
})

test('beyond to be decided by a person: the clock queues nobody, a person does, or refuses', async () => {
  must(await setOrder('decide'))
  const [fresh] = await waiting(1)
  await tick(city.platform)
  const seen = await detail('sj-head', fresh?.caseId ?? '')
  expect(seen.situation).toBe('decision')
  expect(seen.offers.map((one: { kind: string }) => one.kind)).toEqual(expect.arrayContaining(['queue', 'refuse']))
  must(await act(city, 'sj-head', 'songjiang', fresh?.caseId ?? '', 'queue'))
  expect((await detail('sj-head', fresh?.caseId ?? '')).situation).toBe('queued')
})

test('queued for the next year: this year’s money goes past them', async () => {
  must(await setOrder('next_year'))
  await tick(city.platform)
  must(await setBudget(3 * PER_HEAD))
  await tick(city.platform)
  const { rows } = await list()
  const queued = rows.filter((one: { queuedOn: string | null }) => one.queuedOn)
  expect(queued.length).toBeGreaterThan(0)
  expect(queued.every((one: { nextYear: boolean; within: boolean }) => one.nextYear && !one.within)).toBe(true)
})

test('no order any more: who waited in the queue is decided', async () => {
  must(await setOrder('wait', null))
  await tick(city.platform)
  const [left] = await city.sql("select count(*)::int as n from case_state where situation = 'queued'")
  expect(left.n).toBe(0)
  expect(await list()).toBeNull()
})
