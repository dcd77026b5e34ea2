import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { demandCityOffice } from '../campus/city-office.ts'
import { goingTour, heldDays } from '../campus/tour.ts'
import { demandDue } from '../dates.ts'
import { campusTour } from '../schema.ts'

const ORDER = { zh: '结束日期不能早于开始日期。', en: 'The last day cannot be before the first.' }
const HELD = {
  zh: '已经到过的学校，到校日期要在行程之内。',
  en: 'The days at schools visited already lie within the tour.',
}

/**
 * Gives a tour another name or other days; whoever takes part is told of the days. What was recorded of a school stays within it.
 * @throws Fault `conflict` for one that was dropped, `unprocessable` for days that cannot be
 */
export const changeTour = command({
  name: 'outreach/change-tour',
  summary: 'Moves or renames a campus tour',
  input: z.object({
    tourId: z.uuid(),
    title: z.string().trim().min(2).max(80),
    fromDay: z.iso.date(),
    untilDay: z.iso.date(),
  }),
  output: z.object({ tourId: z.uuid() }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext, { tourId, title, fromDay, untilDay }, effects) => {
    const context = anyContext as SignedIn
    demandCityOffice(context)
    const before = await goingTour(context, tourId, 'lock')
    if (untilDay < fromDay) throw unprocessable(ORDER, 'untilDay')
    const held = await heldDays(context, tourId)
    const [first, last] = [held[0], held.at(-1)]
    if (first !== undefined && last !== undefined && (first < fromDay || last > untilDay))
      throw unprocessable(HELD, first < fromDay ? 'fromDay' : 'untilDay')
    // One that has begun keeps its first day; any other begins today or later.
    if (fromDay !== before.fromDay) demandDue(context, fromDay, undefined, 'fromDay')
    await context.db
      .update(campusTour)
      .set({ title, fromDay, untilDay })
      .where(and(eq(campusTour.tenantId, context.tenant.id), eq(campusTour.id, tourId)))
    effects.about({ kind: 'tour', id: tourId }, { fromDay, untilDay })
    if (fromDay !== before.fromDay || untilDay !== before.untilDay) effects.emit('tour.moved', { tourId })
    return { tourId }
  },
})
