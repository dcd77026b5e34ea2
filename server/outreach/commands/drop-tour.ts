import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { demandCityOffice } from '../campus/city-office.ts'
import { goingTour, heldDays } from '../campus/tour.ts'
import { campusTour } from '../schema.ts'

const HELD = {
  zh: '已有学校办过，不能整个取消。不再去其余学校的，把结束日期提前。',
  en: 'A school was visited already. To leave out the others, bring the last day forward.',
}

/**
 * Says that a tour does not take place, and why; whoever takes part is told. It stays in the list, with what was planned.
 * @throws Fault `conflict` where a school was visited, or for one that was dropped before
 */
export const dropTour = command({
  name: 'outreach/drop-tour',
  summary: 'Calls a campus tour off',
  input: z.object({ tourId: z.uuid(), reason: z.string().trim().min(4).max(200) }),
  output: z.object({ tourId: z.uuid() }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext, { tourId, reason }, effects) => {
    const context = anyContext as SignedIn
    demandCityOffice(context)
    await goingTour(context, tourId, 'lock')
    if ((await heldDays(context, tourId)).length > 0) throw conflict(HELD)
    await context.db
      .update(campusTour)
      .set({ droppedOn: isoDay(context.today), dropReason: reason })
      .where(and(eq(campusTour.tenantId, context.tenant.id), eq(campusTour.id, tourId)))
    effects.about({ kind: 'tour', id: tourId }, { reason })
    effects.emit('tour.dropped', { tourId })
    return { tourId }
  },
})
