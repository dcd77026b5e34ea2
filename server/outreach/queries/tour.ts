import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { countHires, getTour } from '../campus/tour.ts'
import {
  countParts,
  findStops,
  findTourOpenings,
  headOf,
  TourHead,
  TourOpeningView,
  TourStopView,
} from '../campus/tour-view.ts'
import { TourCounts } from './tours.ts'

/** One tour at the desk: its schools, companies and openings, and the hires that came of it. */
export const tour = query({
  name: 'outreach/tour',
  summary: 'One campus tour',
  input: z.object({ tourId: z.uuid() }),
  output: z.object({
    tour: TourHead,
    counts: TourCounts,
    stops: z.array(TourStopView),
    openings: z.array(TourOpeningView),
  }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext, { tourId }) => {
    const context = anyContext as SignedIn
    const found = await getTour(context, tourId)
    const parts = await countParts(context, [tourId])
    return {
      tour: headOf(found),
      counts: { ...parts(tourId), ...(await countHires(context, found)) },
      stops: await findStops(context, tourId),
      openings: await findTourOpenings(context, tourId),
    }
  },
})
