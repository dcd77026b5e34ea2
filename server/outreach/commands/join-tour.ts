import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { goingTour } from '../campus/tour.ts'
import { tourGuest, tourStop } from '../schema.ts'

const NOBODY = {
  zh: '请先登记为本市人员，再报名。',
  en: 'Please enter yourself as a person of this city first.',
}
const OVER = { zh: '这次活动已经结束。', en: 'This tour is over.' }

/**
 * A person says of themselves that they take part, and lets the city count whether a company of the tour takes them.
 * @throws Fault `conflict` after its last day, `not_found` for a school that is not on it
 */
export const joinTour = command({
  name: 'outreach/join-tour',
  summary: 'Takes part in a campus tour',
  input: z.object({ tourId: z.uuid(), schoolId: z.uuid().optional() }),
  output: z.object({ tourId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { tourId, schoolId }, effects) => {
    const context = anyContext as SignedIn
    const tour = await goingTour(context, tourId)
    const personId = context.actor.standings.find((one) => one.scope === 'self')?.subjectId
    if (personId === undefined) throw unprocessable(NOBODY)
    const onDay = isoDay(context.today)
    if (onDay > tour.untilDay) throw conflict(OVER)
    const tenantId = context.tenant.id
    if (schoolId !== undefined) {
      const [stop] = await context.db
        .select({ id: tourStop.schoolId })
        .from(tourStop)
        .where(and(eq(tourStop.tenantId, tenantId), eq(tourStop.tourId, tourId), eq(tourStop.schoolId, schoolId)))
      if (!stop) throw notFound(`school ${schoolId} of tour ${tourId}`)
    }
    await context.db
      .insert(tourGuest)
      .values({ tenantId, tourId, personId, schoolId: schoolId ?? null, onDay })
      .onConflictDoNothing()
    effects.about({ kind: 'tour', id: tourId })
    return { tourId }
  },
})
