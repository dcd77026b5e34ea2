import { and, eq, isNotNull, or, sql } from 'drizzle-orm'
import { anyOf } from '../platform/database/index.ts'
import type { FindUses } from '../registry/index.ts'
import { assignmentRun, hostel, hostelStay, pairing } from './schema.ts'

const MATCHED = { zh: '有人岗对接记录', en: 'it was matched' }
const BEDS = { zh: '登记过床位', en: 'its beds are on record' }
const BED = { zh: '安排过床位', en: 'a bed was given' }
const ASSIGNED = { zh: '在批量对接的结果里', en: 'it stands in a batch of assignments' }

/** Matches, beds and batches that name one of these subjects: a person, an organisation, a hostel, an engagement that came of a match. */
export const findMatchingUses: FindUses = async ({ db, tenant }, subjectIds) => {
  const ids = [...subjectIds]
  const columns = [pairing.personId, pairing.organisationId, pairing.engagementId, pairing.keptOnId] as const
  const pairs = await Promise.all(
    columns.map((column) =>
      db
        .selectDistinct({ id: column })
        .from(pairing)
        .where(and(eq(pairing.tenantId, tenant.id), isNotNull(column), anyOf(column, ids))),
    ),
  )
  const beds = await db
    .select({ id: hostel.carrierId })
    .from(hostel)
    .where(and(eq(hostel.tenantId, tenant.id), anyOf(hostel.carrierId, ids)))
  const stays = await db
    .select({ person: hostelStay.personId, carrier: hostelStay.carrierId })
    .from(hostelStay)
    .where(
      and(eq(hostelStay.tenantId, tenant.id), or(anyOf(hostelStay.personId, ids), anyOf(hostelStay.carrierId, ids))),
    )
  // A batch that is still open may be confirmed at any moment; a confirmed one made pairings.
  const { rows: assigned } = await db.execute<{ id: string }>(sql`
    select distinct made ->> 'personId' as id from ${assignmentRun},
      lateral jsonb_path_query(${assignmentRun.result}, '$.ways.*.made[*]') as made
    where ${assignmentRun.tenantId} = ${tenant.id} and ${assignmentRun.status} = 'open'
      and made ->> 'personId' = any(${sql.param(ids)}::text[])`)
  const asked = new Set(ids)
  const used = (found: readonly (string | null)[], what: typeof MATCHED) =>
    [...new Set(found)].flatMap((id) => (id !== null && asked.has(id) ? [{ subjectId: id, what }] : []))
  return [
    ...used(
      pairs.flatMap((rows) => rows.map((row) => row.id)),
      MATCHED,
    ),
    ...used(
      beds.map((row) => row.id),
      BEDS,
    ),
    ...used(
      stays.flatMap((row) => [row.person, row.carrier]),
      BED,
    ),
    ...used(
      assigned.map((row) => row.id),
      ASSIGNED,
    ),
  ]
}
