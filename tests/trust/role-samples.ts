import { must } from './cases.ts'
import { type City, type Slug, tenantId } from './city.ts'
import { postOpening, stepIn } from './openings.ts'
import { logBody } from './services.ts'
import { planTour } from './tours.ts'

const slug = 'songjiang'

/** A commissioner’s service that runs, with a record that waits, a year, and an opening for another; a tour that is under way. Songjiang. */
export async function openRoles(city: City, applicant: string, person: string, company: string) {
  const opening = await postOpening(city, company, { kind: 'commissioner', places: 50 })
  const { pairingId: servicePairing } = must(
    await city.command(applicant, slug, 'matching/apply', { opportunityId: opening }),
  )
  must(await stepIn(city, 'sj-company', servicePairing, 'offer', { startsOn: '2024-03-04' }))
  must(await stepIn(city, applicant, servicePairing, 'agree'))
  must(await stepIn(city, 'sj-company', servicePairing, 'start', { startsOn: '2024-03-04' }))
  const record = logBody(servicePairing, { onDay: '2024-05-06' })
  const { entryId: serviceEntry } = must(await city.command(applicant, slug, 'matching/log-service', record))
  // The unit that verifies a commissioner’s year.
  await city.newAccount('sj-advisor', slug, 'officer@science-bureau')
  const { subjectId: serviceYear } = must(
    await city.command('sj-advisor', slug, 'registry/add-record', {
      kind: 'commissioner_year',
      roles: { commissioner: person },
      facts: { level: 'municipal', recognised_on: '2024-01-10' },
    }),
  )
  const serviceOpening = await postOpening(city, company, { kind: 'commissioner', places: 50 })
  const { tourId: tour } = await planTour(city, ['bioengineering'])
  must(await city.command(applicant, slug, 'outreach/join-tour', { tourId: tour }))
  const { stops, tour: planned } = must(await city.query('sj-officer', slug, 'outreach/tour', { tourId: tour }))
  const tourSchool: string = stops[0].schoolId
  const tourDay: string = planned.fromDay
  return { servicePairing, serviceEntry, serviceYear, serviceOpening, tour, tourSchool, tourDay }
}

/** As `openRoles` left it, whatever somebody did since. One round. */
export const rolesReset = ({ serviceEntry = '', tour = '' }: Record<string, string>): readonly string[] => [
  `delete from service_entry where id <> '${serviceEntry}'`,
  `update service_entry set status = 'waiting' where id = '${serviceEntry}'`,
  ...['tour_stop', 'tour_opening'].map((table) => `delete from ${table} where tour_id <> '${tour}'`),
  `delete from campus_tour where id <> '${tour}'`,
  'update campus_tour set dropped_on = null, drop_reason = null',
  "update tour_stop set held_on = null, students = null, note = ''",
]

/** The same things written as rows in a city: ids that are right there, to be asked for from elsewhere. */
export async function layRoles(city: City, where: Slug): Promise<void> {
  const own = [tenantId(where)]
  const school = '(select subject_id from organisation_facts where tenant_id = $1 order by 1 limit 1)'
  for (const text of [
    `insert into service_entry (tenant_id, id, pairing_id, holder_id, organisation_id, on_day, place, minutes, done, entered_by)
      select $1, gen_random_uuid(), id, person_id, organisation_id, '2024-05-06', '演示', 60, '演示', 'test' from pairing where tenant_id = $1 limit 1`,
    `insert into campus_tour (tenant_id, id, title, way, from_day, until_day, planned_by) values ($1, gen_random_uuid(), '演示', 'to_schools', '2024-05-20', '2099-12-31', 'test')`,
    `insert into tour_stop (tenant_id, tour_id, school_id, disciplines) select $1, id, ${school}, '[]' from campus_tour where tenant_id = $1`,
  ])
    await city.sql(text, own)
}

/** What `layRoles` wrote in a city. */
export async function rolesIn(city: City, where: Slug): Promise<Record<string, string>> {
  const one = async (text: string) => (await city.sql(text, [tenantId(where)]))[0]?.id ?? ''
  return {
    servicePairing: await one('select pairing_id as id from service_entry where tenant_id = $1 limit 1'),
    serviceEntry: await one('select id from service_entry where tenant_id = $1 limit 1'),
    serviceYear: await one("select id from subject where tenant_id = $1 and kind = 'commissioner_year' limit 1"),
    serviceOpening: await one("select id from opportunity where tenant_id = $1 and kind = 'commissioner' limit 1"),
    tour: await one('select id from campus_tour where tenant_id = $1 limit 1'),
    tourSchool: await one('select school_id as id from tour_stop where tenant_id = $1 limit 1'),
  }
}
