import { randomUUID } from 'node:crypto'
import { type City, type Slug, tenantId } from './city.ts'

const VIEW = {
  answer: 'due',
  sum: { kind: 'money', fen: 500_000, says: { zh: '5,000 元', en: '¥5,000' } },
  payable: true,
  unconfirmed: [],
  validOn: '2023-09-01',
  conditions: [],
  amount: [],
  figures: [],
  missing: [],
  packHash: 'test',
}

/** What was found for the beneficiary of a case: one that waits for an answer, one that is said to be wrong. Those of before are gone. */
export async function layOffers(city: City, slug: Slug, caseId: string): Promise<void> {
  await city.sql('delete from offer_event where tenant_id = $1', [tenantId(slug)])
  await city.sql('delete from offer where tenant_id = $1', [tenantId(slug)])
  for (const state of ['open', 'disputed']) {
    await city.sql(
      `insert into offer (tenant_id, id, benefit, subject_id, beneficiary_id, period, kind, state, sum, waits, view, digest, unit_id, area_code,
          fact_units, version, made_on)
        select tenant_id, gen_random_uuid(), benefit, subject_id, beneficiary_id, $2, 'offer', $2, 500000, '{}', $3::jsonb || jsonb_build_object('benefit', benefit),
          '', unit_id, area_code, array[unit_id], 1, '2024-05-20' from case_file where id = $1`,
      [caseId, state, JSON.stringify(VIEW)],
    )
  }
  await city.sql(
    `insert into offer_event (tenant_id, offer_id, sequence, kind, by, business_day, detail)
      select tenant_id, id, 1, 'disputed', 'system', made_on, '{"about":"not_me"}' from offer where state = 'disputed' and tenant_id = $1`,
    [tenantId(slug)],
  )
}

/** A hire that waits for its unit, entered by an employer whom none of the accounts acts for: what it says was sealed elsewhere and does not open here. */
export async function layHireReport(city: City, slug: Slug): Promise<void> {
  const employer = randomUUID()
  await city.sql(
    "insert into subject (tenant_id, id, kind, name, created_by) values ($1, $2, 'organisation', '录用单位（演示）', 'test')",
    [tenantId(slug), employer],
  )
  await city.sql(
    `insert into hire_report (tenant_id, id, employer_id, key, sealed, reported_by, reported_on)
      values ($1, gen_random_uuid(), $2, gen_random_uuid()::text, '\\x00', 'test', '2024-05-20')`,
    [tenantId(slug), employer],
  )
}
