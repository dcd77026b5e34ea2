import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAll, passAll } from '../../server/app/offers.ts'
import { act, approveBatch, endNotices, must, prepare, SANMING, subjectOf } from './cases.ts'
import { type City, openCity } from './city.ts'

/** Sanming's notice gives nothing without an application. Its lead unit may decide it so afterwards; the counties' part stays as it is. */

const { slug, benefit } = SANMING
const source = { sourceDocument: '演示：免申即享清单', sourceDay: '2024-05-01', standing: 'demonstration' }

let city: City
let company: string
beforeAll(async () => {
  city = await openCity()
  company = await subjectOf(city, 'sm-company', slug)
  await look()
}, 60_000)
afterAll(() => city.close())

/** Everybody is looked at, and what was set since. */
const look = async () => {
  await passAll(city.platform)
  await findAll(city.platform)
  await passAll(city.platform)
}
const offersOf = async () =>
  (
    await city.sql('select * from offer where benefit = $1 and beneficiary_id = $2 order by id', [benefit, company])
  ).map((one) => ({ ...one, sum: one.sum === null ? null : Number(one.sum) }))
const setMode = (who: string, proactive: boolean) =>
  city.command(who, slug, 'policy/set-mode', { benefit, proactive, ...source })

test('by the notice it is applied for; the head of the lead unit has it given without, with the document', async () => {
  for (const one of await offersOf()) expect(one).toMatchObject({ kind: 'reminder', waits: ['apply'] })
  expect((await offersOf()).length).toBeGreaterThan(0)
  for (const who of ['sm-officer', 'mingxi-officer', 'sm-company']) expect((await setMode(who, true)).status).toBe(403)
  must(await setMode('sm-head', true))
  await look()
  for (const one of await offersOf())
    expect(one).toMatchObject({ kind: 'offer', state: 'open', waits: [], period: 'once' })
})

test('one consent, the county, the notice, the decision and two people for the payment', {
  timeout: 60_000,
}, async () => {
  const [offer] = await offersOf()
  expect(offer.sum).toBeGreaterThan(0)
  const detail = must(await city.query('sm-company', slug, 'casework/offer', { offerId: offer.id }))
  expect(detail).toMatchObject({ papers: [], months: [], goesOn: false })
  const { caseId } = must(
    await city.command('sm-company', slug, 'casework/consent-offer', {
      offerId: offer.id,
      version: offer.version,
      values: { bank_account: '6222020000000001' },
    }),
  )
  const steps = [
    [SANMING.clerk, 'accept'],
    [SANMING.officer, 'verify'],
    [SANMING.publisher, 'publish'],
  ] as const
  for (const [who, kind] of steps) must(await act(city, who, slug, caseId, kind))
  expect(await endNotices(city, SANMING)).toBeGreaterThan(0)
  must(await act(city, SANMING.head, slug, caseId, 'approve'))
  const batch = await prepare(city, SANMING, [caseId])
  must(await approveBatch(city, SANMING, batch))
  const [paid] = await city.sql('select situation, paid::int from case_state where case_id = $1', [caseId])
  expect(paid).toEqual({ situation: 'paid', paid: offer.sum })
  const [award] = await city.sql('select period, sum::int from award where case_id = $1', [caseId])
  expect(award).toEqual({ period: 'once', sum: offer.sum })
})

test('put back to an application, what is open becomes a reminder and what was agreed to stays', async () => {
  must(await setMode('sm-head', false))
  await look()
  const states = await offersOf()
  expect(states.filter((one) => one.state === 'consented')).toHaveLength(1)
  for (const one of states.filter((one) => one.state === 'open')) expect(one.kind).toBe('reminder')
})
