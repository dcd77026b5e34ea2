import { type City, type Slug, tenantId } from './city.ts'
import { layRoles } from './role-samples.ts'

/** One of each thing of matching and of visits in a city, written as rows: ids that are right there, to be asked for from elsewhere. */
export async function layMatches(city: City, slug: Slug): Promise<void> {
  const own = [tenantId(slug)]
  const company = "(select id from subject where tenant_id = $1 and kind = 'organisation' order by id limit 1)"
  const person =
    "(select coalesce((select id from subject where tenant_id = $1 and kind = 'person' order by id limit 1), gen_random_uuid()))"
  for (const text of [
    `insert into opportunity (tenant_id, id, kind, organisation_id, title, work, conditions, places, area_code, opens_on, closes_on, posted_by)
      select $1, gen_random_uuid(), 'job', ${company}, '演示岗位', '演示', '演示', 1, '350421', '2024-05-01', '2099-12-31', 'test'`,
    `insert into pairing (tenant_id, id, opportunity_id, person_id, organisation_id, origin, state, version, shown, since)
      select $1, gen_random_uuid(), id, ${person}, organisation_id, 'list', 'invited', 1, true, '2024-05-01' from opportunity where tenant_id = $1 limit 1`,
    `insert into shown_list (tenant_id, id, kind, opportunity_id, organisation_id, account_id, index_version, taxonomy_version, answered_by, passing)
      select $1, gen_random_uuid(), 'profiles', id, organisation_id, 'test', 1, 'test', 'database', 1 from opportunity where tenant_id = $1 limit 1`,
    `insert into hostel (tenant_id, carrier_id, beds, set_by) values ($1, gen_random_uuid(), 2, 'test')`,
    `insert into assignment_run (tenant_id, id, title, opportunity_kind, result, made_by) values ($1, gen_random_uuid(), '演示', 'job', '{"people":0,"places":0,"openings":0,"ways":{}}', 'test')`,
    `insert into visit (tenant_id, id, organisation_id, visitor, status, due_on, planned_by) select $1, gen_random_uuid(), ${company}, 'test', 'planned', '2025-01-31', 'test'`,
    ...[
      ['ticket', 'open'],
      ['vacancy', 'open'],
      ['ticket', 'answered'],
    ].map(
      ([kind, status]) =>
        `insert into company_need (tenant_id, id, visit_id, organisation_id, kind, title, text, owner, due_on, status)
          select $1, gen_random_uuid(), id, organisation_id, '${kind}', '演示', '演示', 'test', '2025-01-31', '${status}' from visit where tenant_id = $1 limit 1`,
    ),
  ])
    await city.sql(text, own)
  await layRoles(city, slug)
}
