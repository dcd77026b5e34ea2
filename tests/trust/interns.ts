import { randomUUID } from 'node:crypto'
import { must, subjectOf } from './cases.ts'
import { type City, tenantId } from './city.ts'
import { inviteTo, lookFor, postOpening, stepIn } from './openings.ts'

const SLUG = 'songjiang'

/** Facts of a young resident without a job, as the bureau has verified them. */
const RESIDENT = {
  birth_date: '2001-03-04',
  local_household: true,
  unemployed: true,
  final_year_student: false,
  local_school: false,
  graduated_on: '2023-07-01',
}

/** An internship that runs at a recognised base, agreed on here by both sides and verified by an officer. */
export type Internship = {
  readonly login: string
  readonly person: string
  readonly pairing: string
  readonly record: string
}

export async function startInternship(city: City, login: string, startsOn: string): Promise<Internship> {
  const company = await subjectOf(city, 'sj-company', SLUG)
  const record = (subjectId: string, facts: object) =>
    city.command('sj-officer', SLUG, 'registry/record-facts', { subjectId, facts })
  const baseId = randomUUID()
  await city.sql(
    "insert into subject (tenant_id, id, kind, name, area_code, created_by) values ($1,$2,'carrier','见习基地（演示）','310117','test')",
    [tenantId(SLUG), baseId],
  )
  await city.sql("insert into subject_link (tenant_id, subject_id, role, target_id) values ($1,$2,'lead_unit',$3)", [
    tenantId(SLUG),
    baseId,
    company,
  ])
  must(await record(baseId, { recognised: true }))
  const opening = await postOpening(city, company, { places: 9 })
  const person = await lookFor(city, login)
  must(await record(person, RESIDENT))
  const pairing = await inviteTo(city, opening, person)
  const step = async (who: string, kind: string, input: object = {}) =>
    must(await stepIn(city, who, pairing, kind, input))
  await step(login, 'accept')
  await step('sj-company', 'offer', { startsOn, baseId, mentor: '韩带教' })
  await step(login, 'agree')
  await step('sj-company', 'start', { startsOn })
  must(await city.command('sj-officer', SLUG, 'matching/verify-hire', { pairingId: pairing }))
  const [row] = await city.sql('select engagement_id as id from pairing where id = $1', [pairing])
  return { login, person, pairing, record: row.id }
}

/** Both sides say that a month took place. */
export async function confirmMonth(city: City, { login, pairing }: Internship, month: string): Promise<void> {
  for (const who of [login, 'sj-company'])
    must(await city.command(who, SLUG, 'matching/confirm-month', { pairingId: pairing, month, days: 20 }))
}
