import { day, formatDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Draft, Event } from '../platform/notices/index.ts'
import { findAgentsOf } from '../registry/index.ts'
import { getTour } from './campus/tour.ts'
import { tourGuest } from './schema.ts'

const About = z.object({ tourId: z.uuid() })

/** Whoever takes part in a tour is told that it was moved or called off. */
export async function tellTour(context: Context, event: Event): Promise<readonly Draft[]> {
  if (event.name !== 'tour.moved' && event.name !== 'tour.dropped') return []
  const tour = await getTour(context, About.parse(event.payload).tourId)
  const guests = await context.db
    .select({ id: tourGuest.personId })
    .from(tourGuest)
    .where(and(eq(tourGuest.tenantId, context.tenant.id), eq(tourGuest.tourId, tour.id)))
  const agents = await findAgentsOf(
    context,
    guests.map((one) => one.id),
  )
  const [from, until] = [day(tour.fromDay), day(tour.untilDay)]
  const words =
    event.name === 'tour.dropped'
      ? {
          title: { zh: '你报名的高校行取消了', en: 'The campus tour you signed up for is called off' },
          body: {
            zh: `“${tour.title}”不再举行。其他活动和岗位可以在网上看。`,
            en: `“${tour.title}” does not take place. Other tours and openings are on the site.`,
          },
        }
      : {
          title: { zh: '你报名的高校行改了日期', en: 'The campus tour you signed up for has other days' },
          body: {
            zh: `“${tour.title}”改为${formatDay(from, 'zh')}至${formatDay(until, 'zh')}。`,
            en: `“${tour.title}” is now from ${formatDay(from, 'en')} to ${formatDay(until, 'en')}.`,
          },
        }
  return [...agents.values()].flat().map(({ accountId }) => ({
    accountId,
    kind: event.name,
    about: null,
    urgency: 'usual' as const,
    ...words,
    path: '/outreach/tours',
    once: `event:${event.id}`,
  }))
}
