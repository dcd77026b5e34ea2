import { and, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { getSubject } from '../../registry/index.ts'
import { serviceEntry } from '../schema.ts'
import { holderName } from './holder.ts'

export const ServiceView = z.object({
  id: z.string(),
  pairingId: z.string(),
  holderId: z.string(),
  holder: z.string(),
  organisationId: z.string(),
  organisation: z.string(),
  onDay: z.string(),
  place: z.string(),
  minutes: z.number(),
  done: z.string(),
  status: z.enum(['waiting', 'confirmed', 'disputed', 'replaced']),
  /** What the company said, where it disputes the entry. */
  answer: z.string(),
  answeredOn: z.string().nullable(),
})

type Period = { readonly from: string; readonly until: string }
/** As many as a page shows. */
const SHOWN = 200

/** Services the companies confirmed in a time, both days included, with the minutes they took. */
export async function countServices(
  { db, tenant }: Context,
  holderId: string,
  { from, until }: Period,
): Promise<{ readonly services: number; readonly minutes: number }> {
  const [row] = await db
    .select({
      services: sql<number>`count(*)::int`,
      minutes: sql<number>`coalesce(sum(${serviceEntry.minutes}), 0)::int`,
    })
    .from(serviceEntry)
    .where(
      and(
        eq(serviceEntry.tenantId, tenant.id),
        eq(serviceEntry.holderId, holderId),
        eq(serviceEntry.status, 'confirmed'),
        gte(serviceEntry.onDay, from),
        lte(serviceEntry.onDay, until),
      ),
    )
  return row ?? { services: 0, minutes: 0 }
}

/** Services that fulfil a condition, the newest first, those that wait before the others. */
export async function findServices(
  context: Context,
  condition: SQL | undefined,
): Promise<z.input<typeof ServiceView>[]> {
  const rows = await context.db
    .select()
    .from(serviceEntry)
    .where(and(eq(serviceEntry.tenantId, context.tenant.id), condition))
    .orderBy(
      sql`array_position(array['waiting','disputed','confirmed','replaced'], ${serviceEntry.status})`,
      desc(serviceEntry.onDay),
      desc(serviceEntry.id),
    )
    .limit(SHOWN)
  const views: z.input<typeof ServiceView>[] = []
  for (const row of rows)
    views.push({
      ...row,
      holder: (await holderName(context, row.holderId)).name,
      organisation: (await getSubject(context, row.organisationId)).name,
    })
  return views
}
