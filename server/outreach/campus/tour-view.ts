import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { findOpenOpportunities, getOpportunity, getSubject } from '../../registry/index.ts'
import { tourOpening, tourStop } from '../schema.ts'
import { disciplineTitle } from './demand.ts'
import type { Tour } from './tour.ts'

export const TourStopView = z.object({
  schoolId: z.uuid(),
  school: z.string(),
  disciplines: z.array(Text),
  heldOn: z.string().nullable(),
  students: z.number().nullable(),
  note: z.string(),
})
export const TourOpeningView = z.object({
  id: z.uuid(),
  title: z.string(),
  organisation: z.string(),
  places: z.number(),
  taken: z.number(),
  /** Whether somebody may still apply. */
  open: z.boolean(),
})
export const TourHead = z.object({
  id: z.uuid(),
  title: z.string(),
  way: z.enum(['to_schools', 'to_city']),
  fromDay: z.string(),
  untilDay: z.string(),
  /** Why it does not take place; null while it does. */
  dropped: z.string().nullable(),
})

export const headOf = ({ id, title, way, fromDay, untilDay, dropReason }: Tour): z.input<typeof TourHead> => ({
  id,
  title,
  way,
  fromDay,
  untilDay,
  dropped: dropReason,
})

/** The schools of a tour, by name. */
export async function findStops(context: SignedIn, tourId: string): Promise<z.input<typeof TourStopView>[]> {
  const rows = await context.db
    .select()
    .from(tourStop)
    .where(and(eq(tourStop.tenantId, context.tenant.id), eq(tourStop.tourId, tourId)))
  const views = await Promise.all(
    rows.map(async ({ schoolId, disciplines, heldOn, students, note }) => ({
      schoolId,
      school: (await getSubject(context, schoolId)).name,
      disciplines: disciplines.map((code) => disciplineTitle(context, code)),
      heldOn,
      students,
      note,
    })),
  )
  return views.sort((one, other) => one.school.localeCompare(other.school, 'zh'))
}

/** The openings a tour takes along, whatever became of them since. */
export async function findTourOpenings(context: SignedIn, tourId: string): Promise<z.input<typeof TourOpeningView>[]> {
  const rows = await context.db
    .select({ id: tourOpening.opportunityId })
    .from(tourOpening)
    .where(and(eq(tourOpening.tenantId, context.tenant.id), eq(tourOpening.tourId, tourId)))
    .orderBy(asc(tourOpening.opportunityId))
  const ids = rows.map((one) => one.id)
  const open = new Set(ids.length === 0 ? [] : (await findOpenOpportunities(context, { ids })).map((one) => one.id))
  return Promise.all(
    ids.map(async (id) => {
      const { title, organisation, places, taken } = await getOpportunity(context, id)
      return { id, title, organisation, places, taken, open: open.has(id) }
    }),
  )
}

/** How many schools (and how many of them were visited, with how many students), companies and openings each of these tours has. */
export async function countParts({ db, tenant }: SignedIn, ids: readonly string[]) {
  const [stops, openings] =
    ids.length === 0
      ? [[], []]
      : [
          await db
            .select()
            .from(tourStop)
            .where(and(eq(tourStop.tenantId, tenant.id), inArray(tourStop.tourId, [...ids]))),
          await db
            .select()
            .from(tourOpening)
            .where(and(eq(tourOpening.tenantId, tenant.id), inArray(tourOpening.tourId, [...ids]))),
        ]
  return (id: string) => {
    const [own, taken] = [stops.filter((one) => one.tourId === id), openings.filter((one) => one.tourId === id)]
    return {
      schools: own.length,
      held: own.filter((one) => one.heldOn !== null).length,
      students: own.reduce((sum, one) => sum + (one.students ?? 0), 0),
      companies: new Set(taken.map((one) => one.organisationId)).size,
      openings: taken.length,
    }
  }
}
