import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { caseLabels, LocalisedText } from '../labels.ts'
import { BAD } from '../rating-levels.ts'
import { rating } from '../schema.ts'

/** Published figures: how many rated each unit how, and how many of the bad were called back in time. Counted anew each time. */
export const ratings = query({
  name: 'casework/ratings',
  summary: 'Published figures of how units are rated',
  input: z.object({}),
  output: z.object({
    units: z.array(
      z.object({
        unit: LocalisedText,
        /** How many gave 1, 2, 3, 4, 5. */
        levels: z.array(z.number()).length(5),
        bad: z.number(),
        calledBackInTime: z.number(),
      }),
    ),
  }),
  access: 'anyone',
  run: async (context) => {
    const count = (level: number) => sql<number>`(count(*) filter (where ${rating.level} = ${level}))::int`
    const rows = await context.db
      .select({
        unitId: rating.unitId,
        one: count(1),
        two: count(2),
        three: count(3),
        four: count(4),
        five: count(5),
        inTime: sql<number>`(count(*) filter (where ${and(sql`${rating.level} <= ${BAD}`, sql`${rating.calledBackOn} <= ${rating.callBackBy}`)}))::int`,
      })
      .from(rating)
      .where(eq(rating.tenantId, context.tenant.id))
      .groupBy(rating.unitId)
    const labels = caseLabels(context)
    return {
      units: rows.map((row) => ({
        unit: labels.unit(row.unitId),
        levels: [row.one, row.two, row.three, row.four, row.five],
        bad: row.one + row.two,
        calledBackInTime: row.inTime,
      })),
    }
  },
})
