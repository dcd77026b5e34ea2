import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound, unprocessable } from '../../platform/fault.ts'
import { demandCityOffice } from '../campus/city-office.ts'
import { goingTour } from '../campus/tour.ts'
import { tourStop } from '../schema.ts'

const OUTSIDE = {
  zh: '日期应在行程之内，且不晚于今天。',
  en: 'The day lies within the tour and is today or earlier.',
}

/** What a school’s day on a tour came to. Said again it is put right. Throws `not_found` for a school that is not on the tour. */
export const holdStop = command({
  name: 'outreach/hold-stop',
  summary: 'Records that a school of a tour was visited',
  input: z.object({
    tourId: z.uuid(),
    schoolId: z.uuid(),
    heldOn: z.iso.date(),
    students: z.int().min(0).max(100_000),
    note: z.string().trim().max(1000).default(''),
  }),
  output: z.object({ tourId: z.uuid() }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext, { tourId, schoolId, ...held }, effects) => {
    const context = anyContext as SignedIn
    demandCityOffice(context)
    const tour = await goingTour(context, tourId)
    if (held.heldOn < tour.fromDay || held.heldOn > tour.untilDay || held.heldOn > isoDay(context.today))
      throw unprocessable(OUTSIDE, 'heldOn')
    const changed = await context.db
      .update(tourStop)
      .set({ ...held, recordedBy: context.actor.accountId })
      .where(
        and(eq(tourStop.tenantId, context.tenant.id), eq(tourStop.tourId, tourId), eq(tourStop.schoolId, schoolId)),
      )
      .returning({ id: tourStop.schoolId })
    if (changed.length === 0) throw notFound(`school ${schoolId} of tour ${tourId}`)
    effects.about({ kind: 'tour', id: tourId }, { schoolId, students: held.students })
    return { tourId }
  },
})
