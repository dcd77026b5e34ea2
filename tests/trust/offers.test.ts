import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellAll } from '../../server/app/notices.ts'
import { findAll, passAll, runPass } from '../../server/app/offers.ts'
import { openPass, runChunk } from '../../server/casework/index.ts'
import { findableKinds } from '../../server/casework/offers/findable-kinds.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { openContext, type Visit } from '../../server/platform/visit.ts'
import { act, COMPANY_CODE, must, residentId, secretsOf, subjectOf } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'

const SLUG = 'songjiang'
const FOR_COMPANY = 'expansion-subsidy'
const FOR_PERSON = 'graduate-hiring-award'

let city: City
let company: string
beforeAll(async () => {
  city = await openCity()
  company = await subjectOf(city, 'sj-company', SLUG)
  const source = { sourceDocument: '演示：区人社局核定', sourceDay: '2024-01-02', standing: 'demonstration' }
  const figure = { figure: `benefit:${FOR_PERSON}.amount`, value: 300_000, validFrom: '2023-08-10', ...source }
  must(await city.command('sj-officer', SLUG, 'policy/set-figure', figure))
  must(await setMode(true))
}, 60_000)
afterAll(() => city.close())

const setMode = (proactive: boolean) =>
  city.command('sj-head', SLUG, 'policy/set-mode', {
    benefit: FOR_PERSON,
    proactive,
    sourceDocument: '演示：免申即享清单',
    sourceDay: '2024-05-01',
    standing: 'demonstration',
  })

let graduates = 0
/** Somebody who finished this spring, as the registry has them: with an account and a verified day of graduation. */
async function graduate(): Promise<{ login: string; person: string }> {
  const login = `offered-${(graduates++).toString()}`
  await city.newAccount(login)
  const { subjectId } = must(await city.command(login, SLUG, 'registry/become-person', { name: '林小满' }))
  await graduated(subjectId, '2024-01-10')
  return { login, person: subjectId }
}

/** The day of graduation as the bureau verifies it. */
const graduated = async (subjectId: string, day: string) =>
  must(await city.command('sj-officer', SLUG, 'registry/record-facts', { subjectId, facts: { graduated_on: day } }))

/** The hire, entered once by the bureau that verifies it. */
const hire = async (person: string, facts: object = {}, employer = company): Promise<string> =>
  must(
    await city.command('sj-officer', SLUG, 'registry/add-record', {
      kind: 'engagement',
      roles: { person, employer },
      facts: {
        kind: 'employment',
        started_on: '2024-02-01',
        contract_from: '2024-02-01',
        contract_until: '2026-01-31',
        insured_months: 3,
        ...facts,
      },
    }),
  ).subjectId

const offersOf = async (who: string) => must(await city.query(who, SLUG, 'casework/my-offers')).rows
const offerOf = async (who: string, benefit: string) =>
  (await offersOf(who)).find((one: { benefit: { id: string } }) => one.benefit.id === benefit)

const rows = (subject: string, benefit: string) =>
  city.sql('select * from offer where subject_id = $1 and benefit = $2', [subject, benefit])

async function visit(): Promise<Visit> {
  const [row] = await city.sql('select id, slug, pack_id as "packId", title from tenant where id = $1', [
    tenantId(SLUG),
  ])
  return { tenant: { ...row, demonstration: true }, account: null, lang: 'zh', requestId: 'test' }
}

const inCity = async <T>(work: (context: Awaited<ReturnType<typeof openContext>>) => Promise<T>) => {
  const here = await visit()
  return tenantTransaction(city.platform.pool, tenantId(SLUG), async (db) =>
    work(await openContext(city.platform, here, db)),
  )
}

test('a hire entered once is offered on both sides, taken up and paid, without a form', {
  timeout: 60_000,
}, async () => {
  const { login, person } = await graduate()
  const record = await hire(person)
  expect(await hire(person)).toBe(record)
  await findAll(city.platform)
  await tellAll(city.platform)

  const own = await offerOf(login, FOR_PERSON)
  expect(own).toMatchObject({ kind: 'offer', state: 'open', sum: 300_000, waits: [] })
  const theirs = (await rows(record, FOR_COMPANY))[0]
  expect(theirs).toMatchObject({ kind: 'offer', state: 'open', sum: '150000', beneficiary_id: company })
  // Nobody sees the other side's.
  expect(await offerOf(login, FOR_COMPANY)).toBeUndefined()
  expect((await city.query(login, SLUG, 'casework/offer', { offerId: theirs.id })).status).toBe(404)

  const told = must(await city.query(login, SLUG, 'platform/messages', { size: '10' })).rows
  expect(told.map((one: { kind: string }) => one.kind)).toEqual(['offer.made'])
  expect(JSON.stringify(told[0].body)).not.toMatch(/林|3,?000|3000/)

  const detail = must(await city.query(login, SLUG, 'casework/offer', { offerId: own.id }))
  expect(detail.papers).toEqual([])
  expect(JSON.stringify(detail.view.conditions)).toContain('2024')

  const without = await city.command(login, SLUG, 'casework/consent-offer', { offerId: own.id, version: own.version })
  expect(without.status).toBe(422)
  const consent = { offerId: own.id, version: own.version, values: secretsOf(71) }
  const [first, second] = await Promise.all([
    city.command(login, SLUG, 'casework/consent-offer', consent),
    city.command(login, SLUG, 'casework/consent-offer', consent),
  ])
  expect(must(first).caseId).toBe(must(second).caseId)
  const company1 = await city.command('sj-company', SLUG, 'casework/consent-offer', {
    offerId: theirs.id,
    version: theirs.version,
    values: { bank_account: '6222020000000071' },
  })
  const cases = [must(first).caseId, must(company1).caseId]
  const files = await city.sql(
    'select benefit, procedure, pack_hash, filed_facts from case_file where id = any($1) order by benefit',
    [cases],
  )
  expect(files.map((one) => [one.benefit, one.procedure])).toEqual([
    [FOR_COMPANY, 'proactive-award'],
    [FOR_PERSON, 'award-on-application'],
  ])
  expect(files.every((one) => one.pack_hash !== null && one.filed_facts !== null)).toBe(true)

  must(await act(city, 'sj-clerk', SLUG, cases[0], 'accept'))
  must(await act(city, 'sj-officer', SLUG, cases[0], 'verify'))
  must(await act(city, 'sj-officer', SLUG, cases[0], 'publish'))
  must(await act(city, 'sj-officer', SLUG, cases[1], 'verify'))
  must(await act(city, 'sj-head', SLUG, cases[1], 'approve'))
  const [{ day }] = await city.sql(
    "select to_char(notice_until + 1, 'YYYY-MM-DD') as day from case_state where case_id = $1",
    [cases[0]],
  )
  must(await city.command('sj-officer', SLUG, 'platform/move-business-day', { day }))
  must(await act(city, 'sj-head', SLUG, cases[0], 'approve'))
  const batch = must(await city.command('sj-cashier', SLUG, 'casework/prepare-batch', { caseIds: cases }))
  expect(
    (await city.command('sj-cashier', SLUG, 'casework/approve-batch', { batchId: batch.batchId, total: batch.total }))
      .status,
  ).toBe(403)
  must(await city.command('sj-finance', SLUG, 'casework/approve-batch', { batchId: batch.batchId, total: batch.total }))
  const paid = await city.sql('select situation, paid from case_state where case_id = any($1)', [cases])
  expect(paid.map((one) => one.situation)).toEqual(['paid', 'paid'])
  expect(paid.map((one) => Number(one.paid)).sort()).toEqual([150_000, 300_000])

  await findAll(city.platform)
  expect((await rows(record, FOR_PERSON)).map((one) => one.state)).toEqual(['consented'])
})

test('two rounds and two passes at the same time offer nobody twice', { timeout: 60_000 }, async () => {
  const { login, person } = await graduate()
  const record = await hire(person)
  await Promise.all([findAll(city.platform), findAll(city.platform), passAll(city.platform), passAll(city.platform)])
  for (const cause of ['twice-a', 'twice-b']) await inCity((context) => openPass(context, cause))
  const here = await visit()
  await Promise.all([1, 2, 3].map(() => runPass(city.platform, here)))
  expect(await rows(record, FOR_PERSON)).toHaveLength(1)
  const events = await city.sql(
    "select count(*)::int as made from offer_event e join offer o on o.id = e.offer_id where o.subject_id = $1 and o.benefit = $2 and e.kind = 'made'",
    [record, FOR_PERSON],
  )
  expect(events[0].made).toBe(1)
  await Promise.all([tellAll(city.platform), tellAll(city.platform)])
  const told = must(await city.query(login, SLUG, 'platform/messages', { size: '10' })).rows
  expect(told).toHaveLength(1)
})

test('a pass killed half-way goes on behind its last chunk, and offers nobody twice', { timeout: 60_000 }, async () => {
  const people = [await graduate(), await graduate(), await graduate()]
  const records: string[] = []
  for (const { person } of people) records.push(await hire(person))
  // As if the events had never been read: only the pass finds them.
  await city.sql(
    "insert into outbox_delivery (tenant_id, event_id, consumer, state) select tenant_id, id, 'offers', 'done' from outbox on conflict do nothing",
  )
  await inCity((context) => openPass(context, 'killed'))
  const before = await city.sql('select count(*)::int as n from offer')
  let chunks = 0
  const killed = async () => {
    for (;;) {
      const more = await inCity(async (context) => {
        const left = await runChunk(context, 2)
        // The power goes after the work and before the commit.
        if (++chunks === 3) throw new Error('killed')
        return left
      })
      if (!more) return
    }
  }
  await expect(killed()).rejects.toThrow('killed')
  const [half] = await city.sql("select cursor, judged, state from offer_pass where cause = 'killed'")
  expect(half).toMatchObject({ judged: 4, state: 'running' })
  while (await inCity((context) => runChunk(context, 2))) {
    // On from the cursor.
  }
  const [done] = await city.sql("select judged, state from offer_pass where cause = 'killed'")
  expect(done.state).toBe('done')
  const kinds = [...(await inCity(async (context) => findableKinds(context)))]
  const [{ all }] = await city.sql('select count(*)::int as all from subject where tenant_id = $1 and kind = any($2)', [
    tenantId(SLUG),
    kinds,
  ])
  expect(done.judged).toBeGreaterThanOrEqual(all)
  for (const record of records) expect(await rows(record, FOR_PERSON)).toHaveLength(1)
  const after = await city.sql('select count(*)::int as n from offer')
  expect(after[0].n).toBeGreaterThan(before[0].n)
})

test('whoever declines is not asked again, by no pass', async () => {
  const { login, person } = await graduate()
  const record = await hire(person)
  await findAll(city.platform)
  const own = await offerOf(login, FOR_PERSON)
  must(await city.command(login, SLUG, 'casework/decline-offer', { offerId: own.id, version: own.version }))
  must(await city.command(login, SLUG, 'casework/decline-offer', { offerId: own.id, version: own.version }))
  await inCity((context) => openPass(context, 'after-decline'))
  await runPass(city.platform, await visit())
  expect((await rows(record, FOR_PERSON)).map((one) => one.state)).toEqual(['declined'])
  const again = await city.command(login, SLUG, 'casework/consent-offer', {
    offerId: own.id,
    version: own.version,
    values: secretsOf(72),
  })
  expect(again.status).toBe(409)
})

test('“this is not me” rests the offer until the unit of the fact has answered', async () => {
  const { login, person } = await graduate()
  await hire(person)
  await findAll(city.platform)
  const own = await offerOf(login, FOR_PERSON)
  const claim = { offerId: own.id, version: own.version, about: 'not_me' }
  expect((await city.command('sj-company', SLUG, 'casework/dispute-offer', claim)).status).toBe(404)
  must(await city.command(login, SLUG, 'casework/dispute-offer', claim))
  await tellAll(city.platform)
  const told = must(await city.query('sj-officer', SLUG, 'platform/messages', { size: '10' })).rows
  expect(told[0].kind).toBe('offer.disputed')
  await findAll(city.platform)
  const rested = await offerOf(login, FOR_PERSON)
  expect(rested.state).toBe('disputed')
  const answer = { offerId: own.id, version: rested.version, stands: true, text: '社保登记核对无误。' }
  expect((await city.command('sj-point', SLUG, 'casework/settle-offer', answer)).status).toBe(404)
  must(await city.command('sj-officer', SLUG, 'casework/settle-offer', answer))
  expect((await offerOf(login, FOR_PERSON)).state).toBe('open')
  expect((await city.command('sj-officer', SLUG, 'casework/settle-offer', answer)).status).toBe(409)
})

test('an offer lapses with its reason when a fact no longer gives it, changes with the figure, and comes back', async () => {
  const { login, person } = await graduate()
  const record = await hire(person)
  await findAll(city.platform)
  await graduated(person, '2019-06-30')
  await findAll(city.platform)
  const gone = await offerOf(login, FOR_PERSON)
  expect(gone.state).toBe('lapsed')
  const { events } = must(await city.query(login, SLUG, 'casework/offer', { offerId: gone.id }))
  expect(events.at(-1).kind).toBe('lapsed')
  expect(events.at(-1).why.zh).toContain('不再符合条件')
  await graduated(person, '2024-01-10')
  await findAll(city.platform)
  const back = await offerOf(login, FOR_PERSON)
  expect(back).toMatchObject({ state: 'open', id: gone.id })
  const source = { sourceDocument: '演示：区人社局再次核定', sourceDay: '2024-05-02', standing: 'demonstration' }
  const figure = { figure: `benefit:${FOR_PERSON}.amount`, value: 400_000, validFrom: '2023-08-10', ...source }
  must(await city.command('sj-officer', SLUG, 'policy/set-figure', figure))
  await findAll(city.platform)
  await runPass(city.platform, await visit())
  expect(await offerOf(login, FOR_PERSON)).toMatchObject({ state: 'open', sum: 400_000 })
  // What was on the page before is no longer what is agreed to.
  const old = { offerId: back.id, version: back.version, values: secretsOf(73) }
  expect((await city.command(login, SLUG, 'casework/consent-offer', old)).status).toBe(409)
  expect(await rows(record, FOR_PERSON)).toHaveLength(1)
})

test('whoever switches it off is not found, and is found again when they switch it on', async () => {
  const { login, person } = await graduate()
  must(await city.command(login, SLUG, 'casework/choose-finding', { subjectId: person, off: true }))
  expect(
    (await city.command('sj-company', SLUG, 'casework/choose-finding', { subjectId: person, off: false })).status,
  ).toBe(404)
  const record = await hire(person)
  await findAll(city.platform)
  expect(await rows(record, FOR_PERSON)).toEqual([])
  // The company is another one to be found.
  expect(await rows(record, FOR_COMPANY)).toHaveLength(1)
  must(await city.command(login, SLUG, 'casework/choose-finding', { subjectId: person, off: false }))
  await findAll(city.platform)
  expect((await rows(record, FOR_PERSON)).map((one) => one.state)).toEqual(['open'])
})

test('what is applied for is only reminded of, and what nobody verified finds nothing', async () => {
  must(await setMode(false))
  const { login, person } = await graduate()
  await hire(person)
  await findAll(city.platform)
  const own = await offerOf(login, FOR_PERSON)
  expect(own).toMatchObject({ kind: 'reminder', waits: ['apply'] })
  const consent = { offerId: own.id, version: own.version, values: secretsOf(74) }
  expect((await city.command(login, SLUG, 'casework/consent-offer', consent)).status).toBe(409)
  // A draft is nobody's business: not the employer's, not a machine's.
  const other = await graduate()
  const answers = { 'engagement.kind': 'employment', 'engagement.started_on': '2024-02-01' }
  must(
    await city.command(other.login, SLUG, 'casework/start', {
      benefit: 'graduate-living-allowance',
      applicantId: other.person,
      answers,
    }),
  )
  const [{ id: caseId }] = await city.sql('select id from case_file where applicant_id = $1', [other.person])
  const employer = { caseId, path: 'engagement.employer', name: '星禾生物医药', uscc: COMPANY_CODE }
  must(await city.command(other.login, SLUG, 'casework/name-party', employer))
  await findAll(city.platform)
  expect(await offersOf(other.login)).toEqual([])
})

test('a hire entered at the desk: told by field what is wrong, entered once, offered to the company', async () => {
  const enter = async (kind: string, cells: object, who = 'sj-officer') =>
    must(await city.command(who, SLUG, 'registry/enter-record', { kind, cells }))
  const number = residentId(643)
  const hired = {
    person_name: '夏表单',
    person_id_number: number,
    employer_uscc: COMPANY_CODE,
    kind: 'employment',
    started_on: '2024-02-01',
    contract_from: '2024-02-01',
    contract_until: '2026-01-31',
    insured_months: '3',
  }
  const none = await enter('engagement', { ...hired, started_on: '2024-02-30' })
  expect(none.subjectId).toBeNull()
  expect(none.faults.map((one: { column: string }) => one.column).sort()).toEqual(['person_id_number', 'started_on'])
  expect(await city.sql('select 1 from subject where name = $1', ['夏表单'])).toEqual([])

  const { subjectId: person } = await enter('person', {
    name: '夏表单',
    id_number: number,
    graduated_on: '2024-01-10',
  })
  const first = await enter('engagement', hired)
  expect(first).toMatchObject({ known: false, faults: [] })
  expect(await enter('engagement', hired)).toMatchObject({ subjectId: first.subjectId, known: true })
  const sealed = await city.sql('select key, ciphertext from secret_value where subject_id = $1', [person])
  expect(sealed.map((one) => one.key)).toEqual(['id_number'])
  expect(String(sealed[0]?.ciphertext)).not.toContain(number)

  await findAll(city.platform)
  const [offer] = await rows(first.subjectId, FOR_COMPANY)
  expect(offer).toMatchObject({ kind: 'offer', state: 'open', beneficiary_id: company })
  const other = await city.command('sj-clerk', SLUG, 'registry/enter-record', { kind: 'engagement', cells: hired })
  expect(other.status).toBe(403)
})
