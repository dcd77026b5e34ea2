import { yearOf } from '@xinglin/base'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { Order } from '../../policy/index.ts'
import { leftToPromise } from '../budget.ts'
import { budgetPlace } from '../schema.ts'

export type Line = { readonly unitId: string; readonly benefit: string }

/** A case in its place, from the first. `place` counts from 1. */
export type Placed = typeof budgetPlace.$inferSelect & {
  readonly place: number
  /** What it and everybody before it come to, in fen. */
  readonly upTo: number
  /** Whether the line is behind it: it can be approved, as far as the money goes. */
  readonly within: boolean
  /** It waits for the money of a later year: of this year's it gets nothing. */
  readonly nextYear: boolean
}

export type RankedList = {
  /** What is left to be promised this year, in fen; null while no budget is set: then nobody is within. */
  readonly left: number | null
  readonly placed: readonly Placed[]
}

/**
 * Everybody who waits for a decision or in the queue, in their order, with the line: it is drawn where the next sum does not fit any more, and
 * nobody passes it. Who was reached in the queue keeps their money and stands before all; who waits for a later year, behind all.
 */
export async function rankedList(context: Context, order: Order, line: Line): Promise<RankedList> {
  const { tenant, db } = context
  const year = yearOf(context.today)
  const left = await leftToPromise(context, line)
  const later: SQL<boolean> =
    order.ranking.beyond === 'next_year'
      ? sql<boolean>`coalesce(extract(year from ${budgetPlace.queuedOn}) >= ${year}, false)`
      : sql<boolean>`false`
  const inOrder = sql`order by ${later}, ${budgetPlace.movedUp} desc, ${budgetPlace.rank}, ${budgetPlace.filedOn}, ${budgetPlace.caseId}`
  const rows = await db
    .select({
      row: budgetPlace,
      later,
      place: sql<number>`(row_number() over (${inOrder}))::int`,
      upTo: sql<string>`sum(coalesce(${budgetPlace.need}, 0)) over (${inOrder} rows unbounded preceding)`,
    })
    .from(budgetPlace)
    .where(
      and(
        eq(budgetPlace.tenantId, tenant.id),
        eq(budgetPlace.unitId, line.unitId),
        eq(budgetPlace.benefit, line.benefit),
      ),
    )
    .orderBy(sql`2`)
  const placed = rows
    .map(({ row, place, upTo, later: nextYear }) => ({
      ...row,
      place,
      upTo: Number(upTo),
      nextYear,
      within: left !== null && !nextYear && row.need !== null && Number(upTo) <= left,
    }))
    .sort((a, b) => a.place - b.place)
  return { left, placed }
}
