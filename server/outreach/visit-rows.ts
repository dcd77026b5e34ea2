import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { account } from '../platform/identity/schema.ts'
import { visit } from './schema.ts'

/** A visit that was made. */
export const MadeVisit = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  day: z.string(),
  way: z.enum(['on_site', 'phone', 'meeting']),
  visitor: z.string(),
  met: z.string(),
  heard: z.string(),
})

/** Visits made to these organisations, the newest first. */
export async function findMade(
  { db, tenant }: Context,
  organisationIds: readonly string[],
): Promise<z.input<typeof MadeVisit>[]> {
  if (organisationIds.length === 0) return []
  const rows = await db
    .select({ visit, visitor: account.name })
    .from(visit)
    .leftJoin(account, eq(account.id, visit.visitor))
    .where(
      and(eq(visit.tenantId, tenant.id), eq(visit.status, 'made'), inArray(visit.organisationId, [...organisationIds])),
    )
    .orderBy(desc(visit.visitedOn), desc(visit.id))
    .limit(100)
  return rows.map(({ visit: one, visitor }) => ({
    id: one.id,
    organisationId: one.organisationId,
    day: one.visitedOn ?? '',
    way: one.way ?? 'on_site',
    visitor: visitor ?? '',
    met: one.met,
    heard: one.heard,
  }))
}
