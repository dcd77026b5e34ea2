import { isoDay } from '@xinglin/base'
import { and, eq, inArray, notInArray, or, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { findOrders, type Order } from '../../policy/index.ts'
import { actAsClock } from '../as-clock.ts'
import { getCase } from '../load-case.ts'
import { budgetPlace, caseState } from '../schema.ts'
import { type Line, type Placed, rankedList } from './list.ts'
import { lockLine } from './lock.ts'
import { keepPlace, RANKED } from './place.ts'

/** Cases placed or moved in one transaction. */
const SHARE = 40

/**
 * Keeps the queues of the budgets that are given by rank: places are taken anew on a new day or by a new order, what lies beyond the line goes into
 * the queue, and who is reached moves up, once. Safe to run at any time, by any number of servers.
 * @returns how many cases were touched; 0 when nothing is left to do
 */
export async function runQueue(context: Context): Promise<number> {
  const orders = await findOrders(context)
  const freed = await letGo(context, orders)
  if (freed > 0 || orders.size === 0) return freed
  const placed = await placeStale(context, orders)
  // The lines are locked before any case is: not in the same transaction as the places.
  if (placed > 0) return placed
  for (const line of await lines(context, orders)) {
    const order = orders.get(line.benefit)
    const moved = order ? await moveAlong(context, order, line) : 0
    if (moved > 0) return moved
  }
  return 0
}

/** Who waits in a queue that is no more: the budget of their benefit is not given by rank any longer. */
async function letGo(context: Context, orders: ReadonlyMap<string, Order>): Promise<number> {
  const { db, tenant } = context
  const left = await db
    .select({ caseId: caseState.caseId })
    .from(caseState)
    .where(
      and(
        eq(caseState.tenantId, tenant.id),
        eq(caseState.situation, 'queued'),
        orders.size > 0 ? notInArray(caseState.benefit, [...orders.keys()]) : undefined,
      ),
    )
    .limit(SHARE)
  return act(context, left, 'move_up')
}

/** Places that are missing, of an earlier day or of another order. */
async function placeStale(context: Context, orders: ReadonlyMap<string, Order>): Promise<number> {
  const { db, tenant } = context
  const fresh = [...orders].map(([benefit, { id }]) =>
    and(eq(caseState.benefit, benefit), eq(budgetPlace.orderId, id), eq(budgetPlace.placedOn, isoDay(context.today))),
  )
  const stale = await db
    .select({ caseId: caseState.caseId })
    .from(caseState)
    .leftJoin(budgetPlace, and(eq(budgetPlace.tenantId, caseState.tenantId), eq(budgetPlace.caseId, caseState.caseId)))
    .where(
      and(
        eq(caseState.tenantId, tenant.id),
        inArray(caseState.situation, [...RANKED]),
        inArray(caseState.benefit, [...orders.keys()]),
        sql`(${or(...fresh)}) is not true`,
      ),
    )
    .orderBy(caseState.caseId)
    .limit(SHARE)
  for (const { caseId } of stale) await keepPlace(context, await getCase(context, caseId, 'lock'))
  return stale.length
}

const lines = (context: Context, orders: ReadonlyMap<string, Order>): Promise<Line[]> =>
  context.db
    .selectDistinct({ unitId: budgetPlace.unitId, benefit: budgetPlace.benefit })
    .from(budgetPlace)
    .where(and(eq(budgetPlace.tenantId, context.tenant.id), inArray(budgetPlace.benefit, [...orders.keys()])))

/** One line: who is reached moves up; who is beyond it goes into the queue, unless a person is to say so. */
async function moveAlong(context: Context, order: Order, line: Line): Promise<number> {
  if ((await wanted(context, order, line)).length === 0) return 0
  await lockLine(context, [line.unitId])
  const found = await wanted(context, order, line)
  const reached = await act(context, found.filter((one) => one.queuedOn !== null).slice(0, SHARE), 'move_up')
  return reached > 0 ? reached : act(context, found.slice(0, SHARE), 'queue')
}

async function wanted(context: Context, order: Order, line: Line): Promise<readonly Placed[]> {
  const { left, placed } = await rankedList(context, order, line)
  if (left === null) return []
  return placed.filter(({ queuedOn, within, need }) =>
    queuedOn === null ? !within && need !== null && order.ranking.beyond !== 'decide' : within,
  )
}

async function act(
  context: Context,
  cases: readonly { readonly caseId: string }[],
  kind: 'queue' | 'move_up',
): Promise<number> {
  let done = 0
  for (const { caseId } of [...cases].sort((a, b) => a.caseId.localeCompare(b.caseId)))
    if (await actAsClock(context, await getCase(context, caseId, 'lock'), kind)) done += 1
  return done
}
