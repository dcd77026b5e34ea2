import { sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { numberSeries } from './schema.ts'

/** Takes the next number of a series, `2024-00012` for the series `case/2024`. Waits for others who take one. */
export async function takeNumber(context: Context, kind: string, year: number): Promise<string> {
  const [row] = await context.db
    .insert(numberSeries)
    .values({ tenantId: context.tenant.id, series: `${kind}/${year}`, last: 1 })
    .onConflictDoUpdate({
      target: [numberSeries.tenantId, numberSeries.series],
      set: { last: sql`${numberSeries.last} + 1` },
    })
    .returning({ last: numberSeries.last })
  return `${year}-${String(row?.last ?? 1).padStart(5, '0')}`
}
