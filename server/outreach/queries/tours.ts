import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { countHires } from '../campus/tour.ts'
import { countParts, headOf, TourHead } from '../campus/tour-view.ts'
import { campusTour } from '../schema.ts'

export const TourCounts = z.object({
  schools: z.number(),
  held: z.number(),
  students: z.number(),
  companies: z.number(),
  openings: z.number(),
  guests: z.number(),
  hires: z.number(),
  interns: z.number(),
})

/** The tours of the city, the latest first, and what each came to. */
export const tours = query({
  name: 'outreach/tours',
  summary: 'Campus tours and what they came to',
  input: z.object({}),
  output: z.object({ rows: z.array(TourHead.extend(TourCounts.shape)) }),
  access: { officers: ['clerk', 'officer', 'head'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const found = await context.db
      .select()
      .from(campusTour)
      .where(eq(campusTour.tenantId, context.tenant.id))
      .orderBy(desc(campusTour.fromDay), desc(campusTour.id))
      .limit(100)
    const parts = await countParts(
      context,
      found.map((one) => one.id),
    )
    const rows = []
    for (const one of found) rows.push({ ...headOf(one), ...parts(one.id), ...(await countHires(context, one)) })
    return { rows }
  },
})
