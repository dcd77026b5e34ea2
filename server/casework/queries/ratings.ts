import { and, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { Context } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { caseLabels } from '../labels.ts'
import { BAD } from '../rating-levels.ts'
import { caseFile, rating } from '../schema.ts'

/** With fewer ratings than this a row says only that there are few: who gave them could be guessed. */
export const FEWEST = 5

const Figures = z.object({
  name: Text,
  /** How many gave 1, 2, 3, 4, 5; null where there are too few to publish. */
  levels: z.array(z.number()).length(5).nullable(),
  /** Of those who were dissatisfied, how many were called back within the limit; null with the levels. */
  bad: z.number().nullable(),
  calledBackInTime: z.number().nullable(),
})

/** Published figures of a year, or of all: by unit and by benefit. Counted anew each time, never kept or estimated. */
export const ratings = query({
  name: 'casework/ratings',
  summary: 'Published figures of how units and benefits are rated, of a year or of all years',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    /** Years in which somebody rated, the latest first. */
    years: z.array(z.number()),
    year: z.number().nullable(),
    units: z.array(Figures),
    benefits: z.array(Figures),
  }),
  access: 'anyone',
  run: async (context, { year }) => {
    const labels = caseLabels(context)
    const found = await context.db
      .selectDistinct({ year: sql<number>`extract(year from ${rating.ratedOn})::int` })
      .from(rating)
      .where(eq(rating.tenantId, context.tenant.id))
    return {
      years: found.map((row) => row.year).sort((a, b) => b - a),
      year: year ?? null,
      units: (await figuresBy(context, sql`${rating.unitId}`, year)).map((row) => told(row, labels.unit(row.id))),
      benefits: (await figuresBy(context, sql`${caseFile.benefit}`, year)).map((row) =>
        told(row, labels.benefit(row.id)),
      ),
    }
  },
})

type Row = { readonly id: string; readonly levels: readonly number[]; readonly inTime: number }

async function figuresBy({ db, tenant }: Context, by: SQL, year: number | undefined): Promise<Row[]> {
  const count = (level: number) => sql<number>`(count(*) filter (where ${rating.level} = ${level}))::int`
  const inTime = and(sql`${rating.level} <= ${BAD}`, sql`${rating.calledBackOn} <= ${rating.callBackBy}`)
  const rows = await db
    .select({
      id: sql<string>`${by}`,
      one: count(1),
      two: count(2),
      three: count(3),
      four: count(4),
      five: count(5),
      inTime: sql<number>`(count(*) filter (where ${inTime}))::int`,
    })
    .from(rating)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, rating.tenantId), eq(caseFile.id, rating.caseId)))
    .where(
      and(
        eq(rating.tenantId, tenant.id),
        year === undefined ? undefined : gte(rating.ratedOn, `${year}-01-01`),
        year === undefined ? undefined : lte(rating.ratedOn, `${year}-12-31`),
      ),
    )
    .groupBy(sql`1`)
    .orderBy(sql`1`)
  return rows.map(({ id, one, two, three, four, five, inTime: called }) => ({
    id,
    levels: [one, two, three, four, five],
    inTime: called,
  }))
}

/** A row as it is published: without figures where so few rated that somebody could be recognised. */
function told({ levels, inTime }: Row, name: { zh: string; en: string }): z.output<typeof Figures> {
  const total = levels.reduce((sum, one) => sum + one, 0)
  if (total < FEWEST) return { name, levels: null, bad: null, calledBackInTime: null }
  return { name, levels: [...levels], bad: (levels[0] ?? 0) + (levels[1] ?? 0), calledBackInTime: inTime }
}
