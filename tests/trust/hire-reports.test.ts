import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellAll } from '../../server/app/notices.ts'
import { findAll } from '../../server/app/offers.ts'
import { must, residentId, subjectOf } from './cases.ts'
import { type City, openCity } from './city.ts'

/** A hire that the employer enters once: verified by the unit that keeps such records, it makes both sides' offers; before, it makes nothing and tells nothing. */

const SLUG = 'songjiang'
const FOR_PERSON = 'graduate-hiring-award'
const FOR_COMPANY = 'expansion-subsidy'
const source = { sourceDocument: '演示：区人社局核定', sourceDay: '2024-01-02', standing: 'demonstration' }

let city: City
let company: string
beforeAll(async () => {
  city = await openCity()
  company = await subjectOf(city, 'sj-company', SLUG)
  const figure = { figure: `benefit:${FOR_PERSON}.amount`, value: 300_000, validFrom: '2023-08-10', ...source }
  must(await city.command('sj-officer', SLUG, 'policy/set-figure', figure))
  must(await city.command('sj-head', SLUG, 'policy/set-mode', { benefit: FOR_PERSON, proactive: true, ...source }))
}, 60_000)
afterAll(() => city.close())

const hire = (name: string, serial: number, more: object = {}) => ({
  person_name: name,
  person_id_number: residentId(serial),
  kind: 'employment',
  started_on: '2024-02-01',
  contract_from: '2024-02-01',
  contract_until: '2026-01-31',
  ...more,
})
const report = (who: string, cells: object) =>
  city.command(who, SLUG, 'registry/report-hire', { organisationId: company, cells })
const waiting = async (who: string) => must(await city.query(who, SLUG, 'registry/hire-reports', {})).rows
const settle = (who: string, reportId: string, more: object) =>
  city.command(who, SLUG, 'registry/settle-hire', { reportId, ...more })
const register = async (name: string, serial: number): Promise<string> =>
  must(
    await city.command('sj-officer', SLUG, 'registry/enter-record', {
      kind: 'person',
      cells: { name, id_number: residentId(serial), graduated_on: '2024-01-10' },
    }),
  ).subjectId
/** Titles of the messages of one kind that somebody was left. */
const told = async (who: string, kind: string): Promise<string[]> => {
  await tellAll(city.platform)
  const { rows } = must(await city.query(who, SLUG, 'platform/messages', { size: '100' }))
  return rows.flatMap((one: { kind: string; title: { zh: string } }) => (one.kind === kind ? [one.title.zh] : []))
}
const offers = (person: string) =>
  city.sql(
    `select o.benefit, o.beneficiary_id from offer o join subject_link l on l.subject_id = o.subject_id and l.role = 'person'
      where l.target_id = $1 and o.benefit in ('${FOR_PERSON}', '${FOR_COMPANY}') and o.state = 'open' order by o.benefit`,
    [person],
  )

test('entered once, it waits; verified, both sides are offered what follows', { timeout: 60_000 }, async () => {
  const person = await register('夏登记', 701)
  const first = must(await report('sj-company', hire('夏登记', 701)))
  expect(first).toMatchObject({ known: false, faults: [] })
  expect(must(await report('sj-company', hire('夏登记', 701)))).toMatchObject({ reportId: first.reportId, known: true })
  await findAll(city.platform)
  expect(await offers(person)).toEqual([])
  expect(await city.sql("select 1 from subject_link where target_id = $1 and role = 'person'", [person])).toEqual([])
  const [row] = await waiting('sj-officer')
  expect(row).toMatchObject({ id: first.reportId, person: '夏登记' })
  expect(await told('sj-officer', 'hire.reported')).toHaveLength(1)
  expect(await told('sj-clerk', 'hire.reported')).toEqual([])
  expect(await told('sj-company', 'hire.settled')).toEqual([])
  expect(JSON.stringify(row)).not.toContain(residentId(701))
  const [{ sealed }] = await city.sql('select sealed from hire_report where id = $1', [first.reportId])
  expect(String(sealed)).not.toContain('夏登记')

  for (const who of ['sj-company', 'sj-clerk'])
    expect((await settle(who, first.reportId, { enters: true })).status).toBe(403)
  const verified = { enters: true, insuredMonths: 3 }
  const [one, two] = await Promise.all([
    settle('sj-officer', first.reportId, verified),
    settle('sj-officer', first.reportId, verified),
  ])
  expect([one.status, two.status].sort()).toEqual([200, 409])
  await findAll(city.platform)
  expect(await offers(person)).toEqual([
    { benefit: FOR_COMPANY, beneficiary_id: company },
    { benefit: FOR_PERSON, beneficiary_id: person },
  ])
  expect(await waiting('sj-officer')).toEqual([])
  expect(await told('sj-company', 'hire.settled')).toEqual(['你单位登记的一条录用已核实'])
  // Which of its people, masked: two offers alike can be told apart.
  const { rows } = must(await city.query('sj-company', SLUG, 'casework/my-offers', {}))
  const [own] = rows.filter((one: { benefit: { id: string }; about: string | null }) => one.about === '夏＊＊')
  expect(own).toMatchObject({ benefit: { id: FOR_COMPANY } })
  expect((await city.page('sj-company', SLUG, '/casework/offers')).text).toContain('因 夏＊＊')
})

test('the employer is told the same whether the person is known here, under which name, or not at all', async () => {
  await register('真名字', 702)
  const known = must(await report('sj-company', hire('真名字', 702)))
  const misnamed = must(await report('sj-company', hire('假名字', 702, { started_on: '2024-02-02' })))
  const unknown = must(await report('sj-company', hire('无此人', 703)))
  for (const one of [known, misnamed, unknown]) expect(one).toMatchObject({ known: false, faults: [] })
  // The officer is told what does not agree, and nothing is entered.
  for (const [id, column] of [
    [misnamed.reportId, 'person_name'],
    [unknown.reportId, 'person_id_number'],
  ] as const) {
    const answer = must(await settle('sj-officer', id, { enters: true }))
    expect(answer.engagementId).toBeNull()
    expect(answer.faults.map((fault: { column: string }) => fault.column)).toEqual([column])
  }
  expect((await settle('sj-officer', misnamed.reportId, { enters: false })).status).toBe(422)
  must(await settle('sj-officer', misnamed.reportId, { enters: false, reason: '与合同不一致，请核对后重新登记。' }))
  const page = await city.page('sj-company', SLUG, `/registry/our-hires/${company}`)
  expect(page.text).toContain('与合同不一致')
  expect(page.text).not.toMatch(/真名字|假名字|无此人/)
  expect(await told('sj-company', 'hire.settled')).toContain('你单位登记的一条录用被退回')
  // Once a day, however many there are.
  expect(await told('sj-officer', 'hire.reported')).toHaveLength(1)
  // What was given back may be entered again.
  expect(must(await report('sj-company', hire('假名字', 702, { started_on: '2024-02-02' }))).known).toBe(false)
})

test('what cannot be is told by field, and nobody enters for an organisation that is not theirs', async () => {
  const wrong = must(await report('sj-company', hire('某人', 704, { started_on: '2024-02-30', person_id_number: '1' })))
  expect(wrong.reportId).toBeNull()
  expect(wrong.faults.map((fault: { column: string }) => fault.column).sort()).toEqual([
    'person_id_number',
    'started_on',
  ])
  await city.newAccount('other-hr')
  expect((await report('other-hr', hire('某人', 704))).status).toBe(404)
  expect((await city.page('other-hr', SLUG, `/registry/our-hires/${company}`)).status).toBe(404)
  // Another unit's officers do not see who was hired.
  await city.newAccount('sj-purse', SLUG, 'officer@finance')
  expect(await waiting('sj-purse')).toEqual([])
  const [row] = await waiting('sj-officer')
  expect((await settle('sj-purse', row.id, { enters: true })).status).toBe(404)
})
