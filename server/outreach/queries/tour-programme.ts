import { isoDay } from '@xinglin/base'
import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findStops, findTourOpenings, headOf, TourHead, TourOpeningView } from '../campus/tour-view.ts'
import { campusTour, tourGuest } from '../schema.ts'

const Programme = TourHead.extend({
  stops: z.array(z.object({ schoolId: z.uuid(), school: z.string() })),
  openings: z.array(TourOpeningView),
  /** Whether whoever asks takes part. */
  joined: z.boolean(),
})

/** Tours that are still to come or under way, as anybody may see them: schools, companies, openings. No numbers of people. */
export const tourProgramme = query({
  name: 'outreach/tour-programme',
  summary: 'Campus tours to come, with schools and openings',
  input: z.object({}),
  output: z.object({ tours: z.array(Programme) }),
  access: 'anyone',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const { db, tenant } = context
    const self = context.actor?.standings.find((one) => one.scope === 'self')?.subjectId
    const found = await db
      .select()
      .from(campusTour)
      .where(
        and(
          eq(campusTour.tenantId, tenant.id),
          gte(campusTour.untilDay, isoDay(context.today)),
          isNull(campusTour.droppedOn),
        ),
      )
      .orderBy(asc(campusTour.fromDay), asc(campusTour.id))
      .limit(20)
    const own =
      self === undefined
        ? []
        : await db
            .select({ id: tourGuest.tourId })
            .from(tourGuest)
            .where(and(eq(tourGuest.tenantId, tenant.id), eq(tourGuest.personId, self)))
    const tours: z.input<typeof Programme>[] = []
    for (const one of found)
      tours.push({
        ...headOf(one),
        stops: (await findStops(context, one.id)).map(({ schoolId, school }) => ({ schoolId, school })),
        openings: (await findTourOpenings(context, one.id)).filter(({ open }) => open),
        joined: own.some(({ id }) => id === one.id),
      })
    return { tours }
  },
})
