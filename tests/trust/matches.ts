import { randomUUID } from 'node:crypto'
import { must } from './cases.ts'
import { type City, type Slug, tenantId } from './city.ts'
import { companyOf, inviteTo, keepProfile, listFor, lookFor, postOpening, stepIn } from './openings.ts'
import { openRoles, rolesIn, rolesReset } from './role-samples.ts'

const slug = 'songjiang'
let now: Record<string, string> = {}

/**
 * An invitation that waits for the applicant, an internship of theirs that runs, somebody else on a list of the company, a hostel, a batch:
 * what operations of matching are about. `resetMatches` puts them back.
 */
export async function openMatches(city: City, applicant: string): Promise<void> {
  const [{ id: person }] = await city.sql(
    'select r.subject_id as id from representation r join account a on a.id = r.account_id where r.tenant_id = $1 and a.name = $2',
    [tenantId(slug), applicant],
  )
  await keepProfile(city, person)
  const company = await companyOf(city)
  const past = await postOpening(city, company, { places: 50 })
  const monthPairing = await inviteTo(city, past, person)
  must(await stepIn(city, applicant, monthPairing, 'accept'))
  must(await stepIn(city, 'sj-company', monthPairing, 'offer', { startsOn: '2024-03-04' }))
  must(await stepIn(city, applicant, monthPairing, 'agree'))
  must(await stepIn(city, 'sj-company', monthPairing, 'start', { startsOn: '2024-03-04' }))
  const march = { pairingId: monthPairing, month: '2024-03-01', days: 20 }
  must(await city.command(applicant, slug, 'matching/confirm-month', march))
  // Whoever has a place is not listed: the invitation that waits came before.
  await city.sql("update pairing set state = 'invited' where id = $1", [monthPairing])
  const opening = await postOpening(city, company, { places: 50 })
  const pairing = await inviteTo(city, opening, person)
  await city.sql("update pairing set state = 'running' where id = $1", [monthPairing])
  const other = await lookFor(city, 'listed')
  const list = await listFor(city, opening)
  const hostel = randomUUID()
  await city.sql(
    "insert into subject (tenant_id, id, kind, name, area_code, created_by) values ($1,$2,'carrier','人才驿站（演示）','310117','test')",
    [tenantId(slug), hostel],
  )
  must(await city.command('sj-officer', slug, 'matching/set-hostel', { carrierId: hostel, beds: 50 }))
  const batch = { title: '夏季见习', kind: 'internship' }
  const { runId } = must(await city.command('sj-officer', slug, 'matching/prepare-assignment', batch))
  const otherOpening = await postOpening(city, company, { places: 50 })
  const place = String(list.placeOf(other))
  const roles = await openRoles(city, applicant, person, company)
  now = { ...roles, opening, otherOpening, list: list.listId, place, pairing, monthPairing, hostel, runId }
}

/** As `openMatches` left it, whatever somebody did since. */
export async function resetMatches(city: City): Promise<void> {
  const { pairing, monthPairing, servicePairing, runId } = now
  const kept = `('${pairing}', '${monthPairing}', '${servicePairing}')`
  await city.sql(
    [
      `delete from pairing_step where pairing_id not in ${kept} or (pairing_id = '${pairing}' and sequence > 1)`,
      `delete from pairing where id not in ${kept}`,
      `update pairing set state = 'invited', version = 1 where id = '${pairing}'`,
      "delete from month_confirmation where month <> '2024-03-01'",
      'delete from hostel_stay',
      ...rolesReset(now),
      `delete from assignment_run where id <> '${runId}'`,
      `update assignment_run set status = 'open', version = 1 where id = '${runId}'`,
    ].join('; '),
  )
}

/** Ids of matching in a city; empty where `openMatches` was not called there. */
export async function knownMatches(city: City, where: Slug) {
  const found = where === slug ? now : await laidIn(city, where)
  const of = (name: string) => found[name] ?? ''
  return {
    opening: of('opening'),
    otherOpening: of('otherOpening'),
    list: of('list'),
    place: found.place ?? '0',
    pairing: of('pairing'),
    pairingVersion: '1',
    monthPairing: of('monthPairing'),
    hostel: of('hostel'),
    runId: of('runId'),
    runVersion: '1',
    servicePairing: of('servicePairing'),
    serviceEntry: of('serviceEntry'),
    serviceYear: of('serviceYear'),
    serviceOpening: of('serviceOpening'),
    tour: of('tour'),
    tourSchool: of('tourSchool'),
    tourDay: found.tourDay ?? '2024-05-20',
  }
}

/** What `layMatches` wrote in a city. */
async function laidIn(city: City, where: Slug): Promise<Record<string, string>> {
  const one = async (table: string, column = 'id') =>
    (
      await city.sql(`select ${column} as id from ${table} where tenant_id = $1 order by 1 limit 1`, [tenantId(where)])
    )[0]?.id ?? ''
  const [opening, pairing] = [await one('opportunity'), await one('pairing')]
  return {
    opening,
    otherOpening: opening,
    list: await one('shown_list'),
    place: '0',
    pairing,
    monthPairing: pairing,
    hostel: await one('hostel', 'carrier_id'),
    runId: await one('assignment_run'),
    ...(await rolesIn(city, where)),
  }
}
