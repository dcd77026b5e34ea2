import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { subject, subjectLink } from './schema.ts'

/** The person whom each of these records (a hire, an internship) is about: record → person. A record without one is left out. */
export async function findPeopleOf(
  { db, tenant }: Context,
  records: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
  if (records.length === 0) return new Map()
  const rows = await db
    .select({ record: subjectLink.subjectId, id: subject.id, name: subject.name })
    .from(subjectLink)
    .innerJoin(subject, and(eq(subject.tenantId, subjectLink.tenantId), eq(subject.id, subjectLink.targetId)))
    .where(
      and(
        eq(subjectLink.tenantId, tenant.id),
        inArray(subjectLink.subjectId, [...records]),
        eq(subjectLink.role, 'person'),
      ),
    )
  return new Map(rows.map(({ record, ...person }) => [record, person]))
}
