import type { Bench } from '../casework/city.ts'
import { DISTRICTS } from '../casework/city.ts'
import { below, randomOf } from '../matching/random.ts'

export const PEOPLE = 5000
export const OPENINGS = 800
export const PLACES = 7
const EMPLOYERS = 200
const EDUCATION = ['associate', 'bachelor', 'master', 'doctor']

const uuid = (kind: number, n: number) =>
  `0190f000-${kind.toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`

/**
 * Made-up people who look for an internship, each with an account, and made-up openings of made-up employers, in Songjiang: skills and roles are the
 * pack's, who has which is drawn. Rows go straight into the tables, as an import or a year of use would leave them.
 */
export async function fillSeekers(bench: Bench): Promise<void> {
  const tenant = DISTRICTS[0].id
  const pack = bench.platform.packs.current('songjiang-2023')
  const roles = pack.taxonomy.roles.filter((one) => one.skills.length > 1)
  const areas = [...pack.areas.keys()].filter((code) => code.length === 9)
  const random = randomOf(5)
  const [{ day }] = await bench.sql(
    'select day::text from business_day where tenant_id = $1 order by at desc, id desc limit 1',
    [tenant],
  )
  const people = Array.from({ length: PEOPLE }, (_, n) => {
    const role = roles[below(random, roles.length, 1.3)]
    const skills = (role?.skills ?? []).filter(() => random() < 0.8)
    return {
      id: uuid(1, n),
      account: `bench-seeker-${n}`,
      education: EDUCATION[below(random, EDUCATION.length, 1.4)],
      skills: skills.map(({ skill }) => ({ skill, level: 1 + below(random, 4) })),
      areas: random() < 0.5 ? [] : [areas[below(random, areas.length)]],
      pay: random() < 0.3 ? null : (20 + below(random, 25)) * 10_000,
    }
  })
  const openings = Array.from({ length: OPENINGS }, (_, n) => {
    const role = roles[below(random, roles.length, 1.3)]
    const pay = (25 + below(random, 25)) * 10_000
    return {
      id: uuid(3, n),
      employer: uuid(2, n % EMPLOYERS),
      title: `${role?.title.zh}见习（演示 ${n + 1}）`,
      role: role?.id,
      skills: (role?.skills ?? [])
        .slice(0, 4)
        .map(({ skill }, at) => ({ skill, level: 1 + below(random, 3), must: at === 0 })),
      area: areas[below(random, areas.length)],
      pay,
      education: random() < 0.5 ? null : 'associate',
    }
  })
  const all = (list: object) => [tenant, JSON.stringify(list)]
  const people5 =
    'json_to_recordset($2::json) as p(id uuid, account text, education text, skills jsonb, areas jsonb, pay bigint)'
  for (const [text, values] of [
    [
      `insert into account (id, name, email, created_at, updated_at) select account, account, account || '@bench.invalid', now(), now()
        from json_to_recordset($2::json) as p(account text) where $1::text is not null`,
      all(people),
    ],
    [
      `insert into subject (tenant_id, id, kind, name, area_code, created_by) select $1, id, 'person', '演示人员', '310117', 'bench' from ${people5}`,
      all(people),
    ],
    [
      `insert into representation (tenant_id, id, account_id, subject_id, scope, proof, valid_from)
        select $1, gen_random_uuid(), account, id, 'self', 'demonstration', '2024-01-01' from ${people5}`,
      all(people),
    ],
    [
      `insert into person_facts (tenant_id, subject_id, education) select $1, id, education from ${people5}`,
      all(people),
    ],
    [
      `insert into profile (tenant_id, person_id, skills, wished_kinds, wished_areas, wished_pay, renewed_on)
        select $1, id, skills, '["internship"]', areas, pay, '${day}' from ${people5}`,
      all(people),
    ],
    [
      `insert into profile_consent (tenant_id, id, person_id, purpose, given, given_by)
        select $1, gen_random_uuid(), id, 'be_matched', 'yes', account from ${people5}`,
      all(people),
    ],
    [
      `insert into subject (tenant_id, id, kind, name, area_code, created_by)
        select distinct on (employer) $1::uuid, employer, 'organisation', '演示单位', area, 'bench' from json_to_recordset($2::json) as o(employer uuid, area text)`,
      all(openings),
    ],
    [
      `insert into opportunity (tenant_id, id, kind, organisation_id, title, role, work, conditions, skills, places, area_code, pay_from, pay_to, education, opens_on, closes_on, posted_by)
        select $1, id, 'internship', employer, title, role, '演示数据', '演示数据', skills, ${PLACES}, area, pay, pay, education, '${day}', '${day}'::date + 150, 'bench'
        from json_to_recordset($2::json) as o(id uuid, employer uuid, title text, role text, skills jsonb, area text, pay bigint, education text)`,
      all(openings),
    ],
  ] as const)
    await bench.sql(text, [...values])
  await bench.sql('vacuum analyze')
}
