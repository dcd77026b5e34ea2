import { afterAll, beforeEach, expect, test } from 'vitest'
import { HAND_WEIGHTS } from '../../server/matching/learning/criteria.ts'
import { must } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'
import { companyOf, listFor, lookFor, postOpening } from './openings.ts'
import { plantLists } from './planted-lists.ts'

const slug = 'songjiang'
let city: City
beforeEach(async () => {
  await city?.close()
  city = await openCity()
}, 60_000)
afterAll(() => city.close())

const send = (who: string, name: string, body: object = {}) => city.command(who, slug, `matching/${name}`, body)
const seen = async (who = 'sj-officer') => must(await city.query(who, slug, 'matching/weights', {}))
const settle = (who: string, weightsId: string, decision: string) =>
  send(who, 'settle-weights', { weightsId, decision, reason: '看过回放' })

/** An opening, somebody with every skill who wants more than it pays, and somebody with little who is content. */
async function twoPeople() {
  await city.sql("update profile set looking = 'no'")
  const opening = await postOpening(city, await companyOf(city))
  const skilled = await lookFor(city, 'skilled', { pay: 4800 })
  const content = await lookFor(city, 'content', { pay: 3000, skills: [{ skill: 'hplc', level: 1 }] })
  return { opening, skilled, content }
}
const versionOf = async (listId: string) =>
  (await city.sql('select weights_version from shown_list where id = $1', [listId]))[0]?.weights_version

test('what was learnt ranks nothing before a second person releases it, and no longer once it is withdrawn', {
  timeout: 240_000,
}, async () => {
  // Employers here choose by what the pay comes to, and by nothing else.
  await plantLists(city, 2_000, [0, 0, 0, 0, 1], 1)
  const { opening, skilled, content } = await twoPeople()
  const byHand = await listFor(city, opening)
  expect(byHand.ids.slice(0, 2)).toEqual([skilled, content])
  expect(await versionOf(byHand.listId)).toBe(0)

  const { weightsId, better } = must(await send('sj-officer', 'fit-weights'))
  expect(better).toBe(true)
  const waiting = await seen()
  const [candidate] = waiting.versions
  expect(waiting.version).toBe(0)
  expect(waiting.criteria.map((one: { current: number }) => one.current)).toEqual(Object.values(HAND_WEIGHTS))
  expect(candidate).toMatchObject({ status: 'candidate', version: 1, fitted: 1_600, against: 0, mine: true })
  expect(candidate.weights[4]).toBeGreaterThan(50)
  expect(Math.min(...candidate.weights)).toBeGreaterThanOrEqual(0)
  expect(candidate.compared.low).toBeGreaterThan(0)
  expect(candidate.compared.proposed).toBeGreaterThan(candidate.compared.current)
  expect(candidate.from < candidate.heldOutFrom && candidate.heldOutFrom <= candidate.until).toBe(true)
  expect((await listFor(city, opening)).ids.slice(0, 2)).toEqual([skilled, content])
  expect((await send('sj-head', 'fit-weights')).status, 'one candidate at a time').toBe(409)

  expect((await settle('sj-clerk', weightsId, 'release')).status).toBe(403)
  expect((await settle('sj-officer', weightsId, 'release')).status, 'not by whoever had it fitted').toBe(403)
  must(await settle('sj-head', weightsId, 'release'))
  expect((await settle('sj-head', weightsId, 'reject')).status).toBe(409)
  const released = await listFor(city, opening)
  expect(released.ids.slice(0, 2)).toEqual([content, skilled])
  expect(await versionOf(released.listId)).toBe(1)
  // The shares that are logged are of the same criteria, whatever they count.
  const parts = await city.sql(
    'select list_id, parts from impression where target_id = $1 and list_id = any($2) order by list_id',
    [skilled, [byHand.listId, released.listId]],
  )
  const close = (given: readonly (number | null)[]) => given.map((part) => part && Math.round(part * 1e6))
  expect(close(parts[0]?.parts)).toEqual(close(parts[1]?.parts))
  expect(parts[0]?.parts).toHaveLength(5)
  expect(parts[0]?.parts[1], 'years were not asked').toBeNull()

  must(await settle('sj-head', weightsId, 'withdraw'))
  const back = await listFor(city, opening)
  expect(back.ids.slice(0, 2)).toEqual([skilled, content])
  expect(await versionOf(back.listId)).toBe(0)
  const lines = await city.sql(
    'select action, account_id is not null as named from audit_entry where tenant_id = $1 and subject_id = $2 order by action',
    [tenantId(slug), weightsId],
  )
  expect(lines.map((line) => line.action)).toEqual([
    'matching/fit-weights',
    'matching/settle-weights',
    'matching/settle-weights',
  ])
})

test('what the replay does not show to be better cannot be released, by anybody', { timeout: 240_000 }, async () => {
  // Employers here choose as the weights set by hand do.
  await plantLists(city, 1_000, [0.4, 0.1, 0.15, 0.2, 0.15], 2)
  const { opening, skilled, content } = await twoPeople()
  const { weightsId, better } = must(await send('sj-officer', 'fit-weights'))
  expect(better).toBe(false)
  const refused = await settle('sj-head', weightsId, 'release')
  expect(refused.status).toBe(409)
  expect(refused.body.error.say.zh).toContain('回放没有证明新权重更好')
  expect((await listFor(city, opening)).ids.slice(0, 2)).toEqual([skilled, content])
  must(await settle('sj-officer', weightsId, 'reject'))
  expect((await seen()).versions[0]).toMatchObject({ status: 'rejected', settled: { reason: '看过回放' } })
})

test('with few lists nothing is fitted; a county’s officer and another city do not reach it', async () => {
  await plantLists(city, 100, [1, 0, 0, 0, 0], 3)
  expect((await send('sj-officer', 'fit-weights')).status).toBe(422)
  expect((await seen()).versions).toEqual([])
  expect((await city.query('mingxi-officer', 'sanming', 'matching/weights', {})).status).toBe(403)
  expect((await city.command('mingxi-officer', 'sanming', 'matching/fit-weights', {})).status).toBe(403)
})
