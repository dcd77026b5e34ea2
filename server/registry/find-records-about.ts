import { sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'

/** Steps from a fact to the records it counts for: a company, its carrier, the carrier's recognition. */
const STEPS = 3

/**
 * Records whose answer a subject can change, of the kinds named: itself, whatever leads to it (a person's engagements, a company's carriers and
 * their recognitions), and what it is one of several of (the engagement of a month). Oldest first.
 */
export async function findRecordsAbout(
  { db, tenant, packs }: Context,
  subjectId: string,
  kinds: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (kinds.size === 0) return []
  const { rows } = await db.execute<{ id: string; kind: string; part: string | null }>(sql`
    with recursive about as (
      select id, 0 as step from subject where tenant_id = ${tenant.id} and id = ${subjectId}
      union
      select link.subject_id, about.step + 1 from about
        join subject_link link on link.tenant_id = ${tenant.id} and link.target_id = about.id
        where about.step < ${STEPS}
    ),
    whole as (
      select link.target_id as id, part.kind as part from subject_link link
        join subject part on part.tenant_id = ${tenant.id} and part.id = link.subject_id
        where link.tenant_id = ${tenant.id} and link.subject_id = ${subjectId}
    )
    select distinct found.id, subject.kind, found.part from (
      select id, null as part from about union all select id, part from whole
    ) found join subject on subject.tenant_id = ${tenant.id} and subject.id = found.id order by found.id`)
  const known = packs.current(tenant.packId).dictionary.kinds
  const counted = rows.filter(
    ({ kind, part }) => kinds.has(kind) && (part === null || known.get(kind)?.records.has(part)),
  )
  return [...new Set(counted.map((row) => row.id))]
}
