import { must, subjectOf } from './cases.ts'
import { type City, type Slug, tenantId } from './city.ts'

/** A company that stands on a plan of visits and another that was visited, with a need that runs and one that is answered. Songjiang only. */
export async function openOutreach(city: City, slug: Slug): Promise<void> {
  const organisationId = await subjectOf(city, 'sj-company', slug)
  const me = must(await city.query('sj-officer', slug, 'platform/me')).account.id
  const need = { kind: 'ticket', title: '员工公寓', text: '新来的人没有地方住。', owner: me, dueOn: '2025-03-31' }
  const { needIds } = must(
    await city.command('sj-officer', slug, 'outreach/record-visit', {
      organisationId,
      visitedOn: '2024-05-06',
      way: 'on_site',
      heard: '演示：扩产，缺人。',
      needs: [need, { ...need, title: '报税' }, { ...need, kind: 'vacancy', title: '质量管理', places: 2 }],
    }),
  )
  must(await city.command('sj-officer', slug, 'outreach/settle-need', { needId: needIds[1], result: '演示：已讲解。' }))
  const [other] = await city.sql(
    "insert into subject (tenant_id, id, kind, name, area_code, created_by) values ($1, gen_random_uuid(), 'organisation', '演示乙公司', '310117', 'test') returning id",
    [tenantId(slug)],
  )
  const plan = { organisationIds: [other?.id], visitor: me, dueOn: '2025-01-31' }
  must(await city.command('sj-officer', slug, 'outreach/plan-visits', plan))
}

/** As `openOutreach` left it, whatever somebody did since. One round. */
export async function resetOutreach(city: City, slug: Slug): Promise<void> {
  const mine = `tenant_id = '${tenantId(slug)}'`
  const planned = `${mine} and visited_on is null`
  const filed = `(select id from case_file where ${mine} and subject_id in (select id from company_need where ${mine}))`
  await city.sql(
    [
      ...['case_action', 'case_state', 'case_desk', 'case_party', 'issued_document'].map(
        (table) => `delete from ${table} where case_id in ${filed}`,
      ),
      `delete from case_file where ${mine} and subject_id in (select id from company_need where ${mine})`,
      `delete from subject where ${mine} and id in (select id from company_need where ${mine})`,
      `delete from visit where ${planned} and id <> (select min(id::text)::uuid from visit where ${planned})`,
      `update visit set status = 'planned' where ${planned}`,
      `update company_need set status = 'open' where ${mine} and title in ('员工公寓', '质量管理')`,
      `update company_need n set owner = v.visitor from visit v where n.${mine} and v.tenant_id = n.tenant_id and v.id = n.visit_id`,
      `delete from opportunity where ${mine} and title = '质量管理'`,
      `update company_need set status = 'answered' where ${mine} and title = '报税'`,
    ].join('; '),
  )
}
