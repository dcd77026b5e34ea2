import { must, residentId } from './cases.ts'
import { type City, type Slug, tenantId } from './city.ts'

/** Who does what there: each city’s own people. */
const PEOPLE = {
  songjiang: { system: 'sj-system', officer: 'sj-officer', clerk: 'sj-clerk', unit: 'hr-bureau' },
  sanming: { system: 'sm-system', officer: 'sm-officer', clerk: 'sm-clerk', unit: 'science-bureau' },
} as const

/**
 * A newcomer with one office and another that waits to be confirmed, an absence that has not begun, a relative declared: what the administrators and
 * the pages of one’s own desk are about. None of it changes what anybody may do to a case.
 */
export async function openOffices(city: City, slug: Slug): Promise<void> {
  const { system, officer, clerk, unit } = PEOPLE[slug]
  const accountId = await city.newAccount(`${slug}-newcomer`, slug, 'service@finance')
  must(
    await city.command(system, slug, 'administration/prepare-office', {
      accountId,
      role: 'cashier',
      unitId: 'finance',
      from: '2024-05-20',
      until: '2099-12-31',
      reason: '演示：人员调整',
    }),
  )
  const to = must(await city.query(clerk, slug, 'platform/me')).account.id
  must(
    await city.command(officer, slug, 'administration/delegate', {
      role: 'officer',
      unitId: unit,
      to,
      from: '2098-01-01',
      until: '2098-01-10',
      reason: '演示：外出培训',
    }),
  )
  must(
    await city.command(officer, slug, 'administration/declare-relative', {
      name: '孙演示',
      relationship: 'spouse',
      idNumber: residentId(987),
    }),
  )
}

/** As `openOffices` left it, whatever somebody did since. One statement after the other in one round. */
export async function resetOffices(city: City, slug: Slug): Promise<void> {
  const mine = `tenant_id = '${tenantId(slug)}'`
  const first = ['office_grant', 'delegation', 'relative'].map(
    (table) => `delete from ${table} where ${mine} and id <> (select min(id::text)::uuid from ${table} where ${mine})`,
  )
  await city.sql(
    [
      ...first,
      `update office_grant set status = 'waiting' where ${mine}`,
      `update delegation set ended_at = null where ${mine}`,
      `update relative set ended_at = null where ${mine}`,
      `update staff set blocked_at = null where ${mine}`,
      `delete from membership where ${mine} and role = 'cashier' and unit_id = 'finance' and account_id in (select account_id from office_grant where ${mine})`,
      `update membership set ended_at = null where ${mine} and ended_at is not null`,
    ].join('; '),
  )
}
