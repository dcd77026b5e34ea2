import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { cityPack, findOpenOpportunities, findProfilesToMatch } from '../../registry/index.ts'
import { readOpening, readProfile } from './read-rows.ts'
import type { OpeningRecord, ProfileRecord } from './records.ts'

/** People who may be found today. Only what the index has a column for is asked of their facts: the education. `ids`: these alone. */
export async function loadProfiles(context: Context, ids?: readonly string[]): Promise<readonly ProfileRecord[]> {
  if (ids?.length === 0) return []
  const pack = await cityPack(context)
  const rows = await findProfilesToMatch(context, ids === undefined ? {} : { personIds: ids })
  const education = await educationOf(context, ids)
  return rows.map((row) => readProfile(row, education.get(row.personId), pack))
}

/** Openings that are open today. */
export async function loadOpenings(context: Context, ids?: readonly string[]): Promise<readonly OpeningRecord[]> {
  if (ids?.length === 0) return []
  const pack = await cityPack(context)
  return (await findOpenOpportunities(context, ids === undefined ? {} : { ids })).map((row) => readOpening(row, pack))
}

/** Highest education by person, from the projection of facts. */
export async function educationOf(context: Context, ids?: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const these = ids === undefined ? sql`true` : sql`subject_id = any(${`{${ids.join(',')}}`}::uuid[])`
  const { rows } = await context.db.execute<{ id: string; education: string }>(
    sql`select subject_id as id, education from person_facts where tenant_id = ${context.tenant.id} and education is not null and ${these}`,
  )
  return new Map(rows.map((row) => [row.id, row.education]))
}
