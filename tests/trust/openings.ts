import { randomUUID } from 'node:crypto'
import { must, subjectOf } from './cases.ts'
import { type City, tenantId } from './city.ts'

/** What an opening of a test says besides the usual. */
type Said = {
  places?: number
  kind?: string
  skills?: object[]
  education?: string | null
  pay?: number
  role?: string | null
  area?: string
}

/** An opening of an organisation, straight into the table. */
export async function postOpening(city: City, organisationId: string, said: Said = {}): Promise<string> {
  const id = randomUUID()
  const pay = (said.pay ?? 4000) * 100
  await city.sql(
    `insert into opportunity (tenant_id, id, kind, organisation_id, title, role, work, conditions, skills, places, area_code, pay_from, pay_to, education, opens_on, closes_on, posted_by)
     values ($1,$2,$3,$4,'分析见习（演示）',$5,'做液相检测','会用液相色谱',$6,$7,$8,$9,$9,$10,'2024-01-01','2026-12-31','test')`,
    [
      tenantId('songjiang'),
      id,
      said.kind ?? 'internship',
      organisationId,
      said.role === undefined ? 'bioanalyst' : said.role,
      JSON.stringify(
        said.skills ?? [
          { skill: 'hplc', level: 3, must: true },
          { skill: 'elisa', level: 2 },
        ],
      ),
      said.places ?? 2,
      said.area ?? '310117105',
      pay,
      said.education === undefined ? 'bachelor' : said.education,
    ],
  )
  await told(city, 'opportunity.changed', { opportunityId: id })
  return id
}

export async function told(city: City, event: string, payload: object): Promise<void> {
  // Ids of events sort by their moment.
  const hex = Date.now().toString(16).padStart(12, '0')
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7${randomUUID().slice(15)}`
  await city.sql('insert into outbox (tenant_id, id, event, payload) values ($1,$2,$3,$4)', [
    tenantId('songjiang'),
    id,
    event,
    JSON.stringify(payload),
  ])
}

type Kept = {
  skills?: object[]
  kinds?: string[]
  areas?: string[]
  pay?: number
  education?: string | null
  consent?: 'yes' | 'no'
}

/** Somebody who is looking, with a profile, by login. Answers the person's id. */
export async function lookFor(city: City, login: string, kept: Kept = {}): Promise<string> {
  await city.newAccount(login)
  const { subjectId } = must(
    await city.command(login, 'songjiang', 'registry/become-person', { name: `${login.replace(/[^a-z]/g, '')}演示` }),
  )
  await keepProfile(city, subjectId, kept)
  return subjectId
}

export async function keepProfile(city: City, personId: string, kept: Kept = {}): Promise<void> {
  const tenant = tenantId('songjiang')
  await city.sql(
    `insert into profile (tenant_id, person_id, skills, years, wished_kinds, wished_areas, wished_pay, renewed_on) values ($1,$2,$3,1,$4,$5,$6,'2024-05-01')`,
    [
      tenant,
      personId,
      JSON.stringify(
        kept.skills ?? [
          { skill: 'hplc', level: 3 },
          { skill: 'elisa', level: 3 },
        ],
      ),
      JSON.stringify(kept.kinds ?? []),
      JSON.stringify(kept.areas ?? []),
      (kept.pay ?? 3000) * 100,
    ],
  )
  await city.sql(
    `insert into profile_consent (tenant_id, id, person_id, purpose, given, given_by) values ($1,$2,$3,'be_matched',$4,'test')`,
    [tenant, randomUUID(), personId, kept.consent ?? 'yes'],
  )
  if (kept.education !== null)
    await city.sql(
      `insert into person_facts (tenant_id, subject_id, education) values ($1,$2,$3) on conflict (tenant_id, subject_id) do update set education = excluded.education`,
      [tenant, personId, kept.education ?? 'master'],
    )
  await told(city, 'profile.changed', { personId })
}

export const companyOf = (city: City) => subjectOf(city, 'sj-company', 'songjiang')

/** The page of the company for an opening, and the place of somebody in its list. */
export async function listFor(city: City, opportunityId: string, who = 'sj-company') {
  const list = must(await city.query(who, 'songjiang', 'matching/profiles-for', { opportunityId }))
  const rows = await city.sql('select position, target_id from impression where list_id = $1 order by position', [
    list.listId,
  ])
  return {
    ...list,
    placeOf: (personId: string) => rows.find((one) => one.target_id === personId)?.position as number,
    ids: rows.map((one) => one.target_id as string),
  }
}

/** Invites somebody out of the list and answers the pairing's id. */
export async function inviteTo(
  city: City,
  opportunityId: string,
  personId: string,
  kind = 'invite',
  who = 'sj-company',
) {
  const list = await listFor(city, opportunityId, who)
  const body = { listId: list.listId, position: list.placeOf(personId), kind }
  return must(await city.command(who, 'songjiang', 'matching/invite', body)).pairingId as string
}

/** The next step on the present version, as the answer comes. */
export async function stepIn(city: City, who: string, pairingId: string, kind: string, input: object = {}) {
  const [row] = await city.sql('select version from pairing where id = $1', [pairingId])
  return city.command(who, 'songjiang', 'matching/step', { pairingId, version: row?.version ?? 1, kind, input })
}
