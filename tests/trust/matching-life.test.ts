import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellAll } from '../../server/app/notices.ts'
import { must } from './cases.ts'
import { type Answer, type City, openCity, tenantId } from './city.ts'
import { companyOf, inviteTo, listFor, lookFor, postOpening, stepIn } from './openings.ts'

let city: City
let company: string
const slug = 'songjiang'
beforeAll(async () => {
  city = await openCity()
  company = await companyOf(city)
})
afterAll(() => city.close())

const step = (who: string, id: string, kind: string, input: object = {}) => stepIn(city, who, id, kind, input)
const look = async (who: string, pairingId: string) => city.query(who, slug, 'matching/pairing', { pairingId })
const messagesOf = async (login: string) =>
  (
    await city.sql(
      `select m.title->>'zh' as title from message m join account a on a.id = m.account_id where a.name = $1 and m.kind = 'pairing.moved' order by m.id`,
      [login],
    )
  ).map((row) => row.title)

/** A base of the company with a hostel of so many beds. */
async function carrier(name: string, own: boolean): Promise<string> {
  const id = randomUUID()
  await city.sql(
    "insert into subject (tenant_id, id, kind, name, area_code, created_by) values ($1,$2,'carrier',$3,'310117','test')",
    [tenantId(slug), id, name],
  )
  if (own)
    await city.sql("insert into subject_link (tenant_id, subject_id, role, target_id) values ($1,$2,'lead_unit',$3)", [
      tenantId(slug),
      id,
      company,
    ])
  return id
}
/** Somebody on an internship that runs since `startsOn`. */
async function running(login: string, opening: string, startsOn = '2024-03-04', baseId?: string) {
  const person = await lookFor(city, login)
  const id = await inviteTo(city, opening, person)
  must(await step(login, id, 'accept'))
  must(await step('sj-company', id, 'offer', { startsOn, ...(baseId && { baseId }), mentor: '韩带教' }))
  must(await step(login, id, 'agree'))
  must(await step('sj-company', id, 'start', { startsOn }))
  return { id, person }
}

describe('the life of a match', () => {
  test('the short list is hidden from the person; the name from the employer until the person accepts', async () => {
    const opening = await postOpening(city, company)
    const person = await lookFor(city, 'pei')
    const id = await inviteTo(city, opening, person, 'propose')
    expect((await look('pei', id)).status).toBe(404)
    expect(must(await city.query('pei', slug, 'matching/pairings')).rows).toEqual([])
    expect((await step('pei', id, 'accept')).status).toBe(404)
    must(await step('sj-company', id, 'invite', { text: '欢迎来看看' }))
    const before = must(await look('sj-company', id))
    expect(before.summary).toMatchObject({ named: false, state: 'invited' })
    expect(JSON.stringify(before)).not.toContain('pei演示')
    expect(JSON.stringify(before)).not.toContain(person)
    // The person sees the invitation and not that they were weighed up before.
    expect(must(await look('pei', id)).steps.map((one: { kind: string }) => one.kind)).toEqual(['invite'])
    must(await step('pei', id, 'accept'))
    expect(must(await look('sj-company', id)).summary).toMatchObject({ named: true, person: 'pei演示' })
    const [consent] = await city.sql(
      "select given, organisation_id from profile_consent where person_id = $1 and purpose = 'be_shown'",
      [person],
    )
    expect(consent).toEqual({ given: 'yes', organisation_id: company })
    const views = await city.sql('select how from profile_view where person_id = $1', [person])
    expect(new Set(views.map((one) => one.how))).toEqual(new Set(['list', 'named']))
    await tellAll(city.platform)
    expect(await messagesOf('pei')).toEqual(['有单位邀请你对接'])
    expect(await messagesOf('sj-company')).toEqual([])
  })

  test('each side takes its own steps only, and on what it saw', async () => {
    const opening = await postOpening(city, company)
    const id = await inviteTo(city, opening, await lookFor(city, 'qiu'))
    expect((await step('sj-company', id, 'accept')).status).toBe(403)
    expect((await step('qiu', id, 'offer', { startsOn: '2024-05-01' })).status).toBe(403)
    expect((await step('qiu', id, 'agree')).status).toBe(409)
    expect((await step('sm-company', id, 'withdraw')).status).toBe(404)
    const stale = { pairingId: id, version: 9, kind: 'accept', input: {} }
    expect((await city.command('qiu', slug, 'matching/step', stale)).status).toBe(409)
    must(await step('qiu', id, 'decline'))
    expect((await step('qiu', id, 'accept')).status).toBe(409)
  })

  test('agreed: one engagement of the registry with its links and facts, a place taken, the last place closes the opening', async () => {
    const opening = await postOpening(city, company, { places: 1 })
    const base = await carrier('见习基地（演示）', true)
    const { id, person } = await running('rong', opening, '2024-05-06', base)
    const [row] = await city.sql('select engagement_id from pairing where id = $1', [id])
    const links = await city.sql('select role, target_id from subject_link where subject_id = $1 order by role', [
      row.engagement_id,
    ])
    expect(links.map((one) => one.role)).toEqual(['base', 'employer', 'mentor', 'person'])
    expect(links.find((one) => one.role === 'person').target_id).toBe(person)
    const facts = await city.sql('select key, value from fact where subject_id = $1 order by key', [row.engagement_id])
    expect(facts).toEqual([
      { key: 'kind', value: 'internship' },
      { key: 'started_on', value: '2024-05-06' },
    ])
    expect((await city.sql('select taken, status from opportunity where id = $1', [opening]))[0]).toEqual({
      taken: 1,
      status: 'filled',
    })
  })

  test('who withdraws after it was agreed gives the place back, and no benefit rests on it', async () => {
    const opening = await postOpening(city, company)
    const person = await lookFor(city, 'shu')
    const id = await inviteTo(city, opening, person)
    must(await step('shu', id, 'accept'))
    must(await step('sj-company', id, 'offer', { startsOn: '2024-06-03' }))
    must(await step('shu', id, 'agree'))
    must(await step('shu', id, 'decline', { text: '去外地读书' }))
    expect((await city.sql('select taken from opportunity where id = $1', [opening]))[0].taken).toBe(0)
    const [row] = await city.sql(
      'select f.kind from pairing p join engagement_facts f on f.subject_id = p.engagement_id where p.id = $1',
      [id],
    )
    expect(row.kind).toBeNull()
  })
})

describe('at the same moment', () => {
  test('of a company and an officer who invite the same person to the same opening one succeeds; two companies both do', async () => {
    const opening = await postOpening(city, company)
    const person = await lookFor(city, 'tan')
    const lists = await Promise.all(['sj-company', 'sj-officer'].map((who) => listFor(city, opening, who)))
    const answers = await Promise.all(
      lists.map(({ listId, placeOf }, at) =>
        city.command(['sj-company', 'sj-officer'][at] ?? null, slug, 'matching/invite', {
          listId,
          position: placeOf(person),
          kind: 'invite',
        }),
      ),
    )
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
  })

  test('who agrees to two offers at once has one; of ten who agree to the last two places two have one', async () => {
    const [one, two] = [await postOpening(city, company), await postOpening(city, company)]
    const person = await lookFor(city, 'uma')
    const ids: string[] = []
    for (const opening of [one, two]) {
      const id = await inviteTo(city, opening, person)
      must(await step('uma', id, 'accept'))
      must(await step('sj-company', id, 'offer', { startsOn: '2024-06-03' }))
      ids.push(id)
    }
    const both = await Promise.all(ids.map((id) => step('uma', id, 'agree')))
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])

    const opening = await postOpening(city, company, { places: 2 })
    const logins = Array.from({ length: 10 }, (_, at) => `many-${at}`)
    const pairs: [string, string][] = []
    for (const login of logins) {
      const id = await inviteTo(city, opening, await lookFor(city, login))
      must(await step(login, id, 'accept'))
      must(await step('sj-company', id, 'offer', { startsOn: '2024-06-03' }))
      pairs.push([login, id])
    }
    const agreed = await Promise.all(pairs.map(([login, id]) => step(login, id, 'agree')))
    expect(agreed.filter((answer) => answer.status === 200)).toHaveLength(2)
    expect(agreed.filter((answer) => answer.status === 409)).toHaveLength(8)
    expect((await city.sql('select taken, status from opportunity where id = $1', [opening]))[0]).toEqual({
      taken: 2,
      status: 'filled',
    })
  })

  test('fifty who want a bed at once get no more than there are, and nobody shares one', async () => {
    const opening = await postOpening(city, company, { places: 99 })
    const { id } = await running('bed-0', opening)
    const hostel = await carrier('人才驿站（演示）', false)
    must(await city.command('sj-officer', slug, 'matching/set-hostel', { carrierId: hostel, beds: 7 }))
    // Fifty people on the same terms, all copies of one.
    const mark = randomUUID()
    await city.sql(
      `insert into pairing select tenant_id, gen_random_uuid(), opportunity_id, gen_random_uuid(), organisation_id, origin, $2, state, version, shown, engagement_id, kept_on_id, since, at
       from pairing, generate_series(1, 50) where id = $1`,
      [id, mark],
    )
    await city.sql(
      `insert into pairing_step select s.tenant_id, p.id, s.sequence, s.kind, s.side, s.by, s.text, s.detail, s.on_day, s.at
       from pairing_step s, pairing p where s.pairing_id = $1 and p.origin_id = $2`,
      [id, mark],
    )
    const copies = await city.sql('select id from pairing where origin_id = $1', [mark])
    expect(copies).toHaveLength(50)
    const days = { carrierId: hostel, from: '2024-06-01', until: '2024-06-30' }
    // On a busy machine the database may have no connection left for a while: asked again, as the desk does.
    const give = async (pairingId: string): Promise<Answer> => {
      const answer = await city.command('sj-officer', slug, 'matching/give-bed', { pairingId, ...days })
      return answer.status === 503 ? give(pairingId) : answer
    }
    const answers = await Promise.all(copies.map((one) => give(one.id)))
    expect(answers.filter((one) => one.status === 200)).toHaveLength(7)
    expect(answers.filter((one) => one.status === 409)).toHaveLength(43)
    const beds = await city.sql('select bed from hostel_stay where carrier_id = $1 order by bed', [hostel])
    expect(beds.map((one) => one.bed)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const later = { ...days, from: '2024-07-01', until: '2024-07-02' }
    must(await city.command('sj-officer', slug, 'matching/give-bed', { pairingId: copies[0]?.id, ...later }))
    expect((await city.command('sj-officer', slug, 'matching/set-hostel', { carrierId: hostel, beds: 6 })).status).toBe(
      409,
    )
  })
})

describe('an internship', () => {
  test('months confirmed by both come to a sum with its reasons; being kept on is one record that says so', async () => {
    const opening = await postOpening(city, company, { places: 9 })
    const base = await carrier('基地二（演示）', true)
    await city.sql(
      "insert into fact (tenant_id, id, subject_id, key, value, source, recorded_by, recorded_on) select $1, gen_random_uuid(), $2, k, v::jsonb, 'officer', 'test', '2024-01-01' from (values ('recognised','true'),('kept_on_percent','60')) as t(k, v)",
      [tenantId(slug), base],
    )
    const { id, person } = await running('wen', opening, '2024-03-04', base)
    await city.sql(
      "insert into fact (tenant_id, id, subject_id, key, value, source, recorded_by, recorded_on) select $1, gen_random_uuid(), $2, k, v::jsonb, 'self', 'test', '2024-01-01' from (values ('unemployed','true'),('graduated_on','\"2023-07-01\"')) as t(k, v)",
      [tenantId(slug), person],
    )
    const confirm = (who: string, month: string, days: number) =>
      city.command(who, slug, 'matching/confirm-month', { pairingId: id, month, days })
    expect(must(await confirm('wen', '2024-03-01', 20)).state).toBe('waiting')
    expect((await confirm('wen', '2024-03-01', 20)).status).toBe(409)
    expect((await confirm('sj-company', '2024-03-01', 19)).status).toBe(409)
    const half = must(await look('wen', id)).money
    expect(half.every((one: { months: unknown[] }) => one.months.length === 0)).toBe(true)
    expect(must(await confirm('sj-company', '2024-03-01', 20)).state).toBe('confirmed')
    for (const who of ['sj-company', 'wen']) must(await confirm(who, '2024-04-01', 22))
    expect((await confirm('wen', '2024-09-01', 20)).status).toBe(422)
    expect((await confirm('sj-officer', '2024-05-01', 20)).status).toBe(422)
    const { money, months } = must(await look('wen', id))
    expect(months.map((one: { month: string }) => one.month)).toEqual(['2024-03-01', '2024-04-01', '2024-05-01'])
    const allowance = money.find((one: { benefit: string }) => one.benefit === 'internship-living-allowance')
    expect(allowance).toMatchObject({ to: 'person', answer: 'due' })
    expect(allowance.months.map((one: { month: string }) => one.month)).toEqual(['2024-03-01', '2024-04-01'])
    const sums = allowance.months.map((one: { fen: number }) => one.fen)
    expect(sums[0]).toBeGreaterThan(0)
    expect(sums[1]).toBe(sums[0])
    expect(allowance.reasons.length).toBeGreaterThan(2)
    const fee = money.find((one: { benefit: string }) => one.benefit === 'internship-mentoring-fee')
    expect(fee.to).toBe('company')
    // 80% and 30% of the same wage.
    expect(fee.months[0].fen * 8).toBe(sums[0] * 3)

    must(await step('sj-company', id, 'offer_contract', { contractFrom: '2024-05-10', contractUntil: '2026-05-09' }))
    must(await step('wen', id, 'sign'))
    expect((await step('wen', id, 'sign')).status).toBe(409)
    const [row] = await city.sql('select kept_on_id, state, engagement_id from pairing where id = $1', [id])
    expect(row.state).toBe('kept_on')
    const [job] = await city.sql(
      'select kind, after_internship_here, started_on::text, person_id as person, employer_id as employer from engagement_facts where subject_id = $1',
      [row.kept_on_id],
    )
    expect(job).toEqual({
      kind: 'employment',
      after_internship_here: true,
      started_on: '2024-05-10',
      person,
      employer: company,
    })
    const [ended] = await city.sql("select value from fact where subject_id = $1 and key = 'ended_on'", [
      row.engagement_id,
    ])
    expect(ended.value).toBe('2024-05-09')
    const jobs = await city.sql(
      "select count(*)::int as n from fact f join subject_link l on l.subject_id = f.subject_id and l.role = 'person' where l.target_id = $1 and f.key = 'after_internship_here'",
      [person],
    )
    expect(jobs[0].n).toBe(1)

    // What the two sides stated counts for nobody's award until an officer of its unit has compared it.
    const verified = async () =>
      (
        await city.sql('select key from fact where subject_id = $1 and verified_at is not null order by key', [
          row.kept_on_id,
        ])
      ).map((one) => one.key)
    expect(await verified()).toEqual([])
    const verify = (who: string, insuredMonths: number | null = null) =>
      city.command(who, slug, 'matching/verify-hire', { pairingId: id, insuredMonths })
    await city.newAccount('sj-purse', slug, 'officer@finance')
    for (const who of ['wen', 'sj-company', 'sj-clerk']) expect((await verify(who)).status).toBe(403)
    // Finance pays; who works where is none of its business here.
    expect((await verify('sj-purse')).status).toBe(404)
    expect((await look('sj-purse', id)).status).toBe(404)
    must(await verify('sj-officer'))
    expect(await verified()).toEqual([
      'after_internship_here',
      'contract_from',
      'contract_open_ended',
      'contract_until',
      'kind',
      'post_provided_by_base',
      'started_on',
    ])
    expect((await verify('sj-officer')).status).toBe(409)
    must(await verify('sj-officer', 3))
    expect(await verified()).toContain('insured_months')
    const placed = must(await city.query('sj-officer', slug, 'matching/placements')).rows
    expect(placed.find((one: { pairingId: string }) => one.pairingId === id)).toMatchObject({
      state: 'kept_on',
      verified: true,
    })
    expect(JSON.stringify(placed)).not.toContain('wen演示')
  })
})

const KINDS_OF = {
  job: 'employment',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  order_class: null,
  flexible: 'flexible',
  expert_need: 'expert_advice',
} as const

describe('every kind of opening', () => {
  test.each(Object.entries(KINDS_OF))(
    '%s is posted, found, agreed, and enters what comes of it',
    async (kind, engaged) => {
      const { opportunityId } = must(
        await city.command('sj-company', slug, 'registry/post-opportunity', {
          organisationId: company,
          kind,
          title: '液相检测（演示）',
          work: '做液相检测。',
          conditions: '不限。',
          skills: [{ skill: 'hplc', level: 2 }],
          places: 1,
          areaCode: '310117105',
          payFrom: 500_000,
          closesOn: '2024-07-20',
        }),
      )
      const login = `kind-${kind.replace('_', '-')}`
      const person = await lookFor(city, login, { kinds: [kind], skills: [{ skill: 'hplc', level: 4 }] })
      const id = await inviteTo(city, opportunityId, person)
      must(await step(login, id, 'accept'))
      must(await step('sj-company', id, 'offer', { startsOn: '2024-05-06' }))
      must(await step(login, id, 'agree'))
      const [row] = await city.sql('select engagement_id from pairing where id = $1', [id])
      const kinds = await city.sql("select value #>> '{}' as kind from fact where subject_id = $1 and key = 'kind'", [
        row.engagement_id,
      ])
      expect(kinds).toEqual(engaged === null ? [] : [{ kind: engaged }])
      expect((await city.sql('select taken, status from opportunity where id = $1', [opportunityId]))[0]).toEqual({
        taken: 1,
        status: 'filled',
      })
      must(await step('sj-company', id, 'start', { startsOn: '2024-05-06' }))
      const seen = must(await city.query('sj-company', slug, 'matching/pairing', { pairingId: id }))
      expect(seen.summary.stateTitle.zh).toBe(kind === 'order_class' ? '在读' : '在岗')
      // Months and their money are of training at an employer; a class is taught at a school.
      expect(seen.months.length > 0).toBe(['internship', 'apprenticeship'].includes(kind))
      const opens = seen.open.map((one: { kind: string }) => one.kind)
      expect(opens.includes('offer_contract')).toBe(['internship', 'apprenticeship', 'order_class'].includes(kind))
    },
  )

  test('whoever was in an order class and is hired has a job that followed no internship', async () => {
    const opening = await postOpening(city, company, { kind: 'order_class' })
    const { id } = await running('ordered', opening)
    must(await step('sj-company', id, 'offer_contract', { contractFrom: '2024-05-10', contractUntil: '2026-05-09' }))
    must(await step('ordered', id, 'sign'))
    const [row] = await city.sql('select state, engagement_id, kept_on_id from pairing where id = $1', [id])
    expect(row).toMatchObject({ state: 'kept_on', engagement_id: null })
    const facts = await city.sql('select key, value from fact where subject_id = $1', [row.kept_on_id])
    expect(facts).toContainEqual({ key: 'kind', value: 'employment' })
    expect(facts.map((one) => one.key)).not.toContain('after_internship_here')
  })
})
