import { and, countDistinct, eq, gte, inArray } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { engagementFacts } from '../../registry/index.ts'
import { campusTour, tourGuest, tourOpening, tourStop } from '../schema.ts'

export type Tour = typeof campusTour.$inferSelect

/** A tour of the city. Throws `not_found`. */
export async function getTour({ db, tenant }: Context, id: string): Promise<Tour> {
  const [row] = await db
    .select()
    .from(campusTour)
    .where(and(eq(campusTour.tenantId, tenant.id), eq(campusTour.id, id)))
  if (!row) throw notFound(`tour ${id}`)
  return row
}

const DROPPED = { zh: '这次活动已经取消。', en: 'This tour does not take place.' }

/** A tour that takes place. Throws `not_found`, and `conflict` for one that was dropped. `lock`: to change it. */
export async function goingTour(context: Context, id: string, lock?: 'lock'): Promise<Tour> {
  if (lock)
    await context.db
      .select({ id: campusTour.id })
      .from(campusTour)
      .where(and(eq(campusTour.tenantId, context.tenant.id), eq(campusTour.id, id)))
      .for('update')
  const tour = await getTour(context, id)
  if (tour.droppedOn !== null) throw conflict(DROPPED)
  return tour
}

/** Days on which schools of a tour were visited, the earliest first. */
export async function heldDays({ db, tenant }: Context, id: string): Promise<readonly string[]> {
  const rows = await db
    .select({ heldOn: tourStop.heldOn })
    .from(tourStop)
    .where(and(eq(tourStop.tenantId, tenant.id), eq(tourStop.tourId, id)))
  return rows.flatMap(({ heldOn }) => heldOn ?? []).sort()
}

/** People who took part, and those of them whom a company of the tour has taken since its first day, by the registry’s own records. */
export async function countHires(
  { db, tenant }: Context,
  { id, fromDay }: Tour,
): Promise<{ readonly guests: number; readonly hires: number; readonly interns: number }> {
  const took = and(eq(tourGuest.tenantId, tenant.id), eq(tourGuest.tourId, id))
  const [all] = await db
    .select({ guests: countDistinct(tourGuest.personId) })
    .from(tourGuest)
    .where(took)
  const companies = db
    .select({ id: tourOpening.organisationId })
    .from(tourOpening)
    .where(and(eq(tourOpening.tenantId, tenant.id), eq(tourOpening.tourId, id)))
  const rows = await db
    .select({ kind: engagementFacts.kind, people: countDistinct(engagementFacts.personId) })
    .from(tourGuest)
    .innerJoin(
      engagementFacts,
      and(eq(engagementFacts.tenantId, tourGuest.tenantId), eq(engagementFacts.personId, tourGuest.personId)),
    )
    .where(
      and(
        took,
        inArray(engagementFacts.employerId, companies),
        inArray(engagementFacts.kind, ['employment', 'internship']),
        gte(engagementFacts.startedOn, fromDay),
      ),
    )
    .groupBy(engagementFacts.kind)
  const of = (kind: string) => rows.find((one) => one.kind === kind)?.people ?? 0
  return { guests: all?.guests ?? 0, hires: of('employment'), interns: of('internship') }
}
