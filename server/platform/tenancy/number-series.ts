import { sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { numberSeries } from './schema.ts'

/** Takes the next number of a series, `2024-00012` for the series `case/2024`. Waits for others who take one. */
export async function takeNumber(context: Context, kind: string, year: number): Promise<string> {
  return `${year}-${String(await takeRunning(context, kind, year)).padStart(5, '0')}`
}

/** The same as a bare number, 1 for the first of the year, where a rule of its own writes it. */
export async function takeRunning(context: Context, kind: string, year: number): Promise<number> {
  const [row] = await context.db
    .insert(numberSeries)
    .values({ tenantId: context.tenant.id, series: `${kind}/${year}`, last: 1 })
    .onConflictDoUpdate({
      target: [numberSeries.tenantId, numberSeries.series],
      set: { last: sql`${numberSeries.last} + 1` },
    })
    .returning({ last: numberSeries.last })
  return row?.last ?? 1
}
