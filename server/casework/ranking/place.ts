import { type Day, isoDay } from '@xinglin/base'
import type { Situation } from '@xinglin/procedure'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { findOrder, rankSubject } from '../../policy/index.ts'
import { approvableSum } from '../approvable-sum.ts'
import type { LoadedCase } from '../load-case.ts'
import { budgetPlace } from '../schema.ts'

/** Where a case is ranked: it waits for its decision, or in the queue for the money. */
export const RANKED: readonly Situation[] = ['decision', 'queued']

/**
 * Writes what ranks a case where the budget of its benefit is given by rank, and takes it off the list where it waits no longer. The case must have been loaded with its lock.
 * @param before where it was, so that a case that never waits is not asked about
 */
export async function keepPlace(context: Context, loaded: LoadedCase, before?: Situation): Promise<void> {
  const { file, state, actions } = loaded
  if (!RANKED.includes(state.situation)) {
    if (before && RANKED.includes(before)) await leavePlace(context, file.id)
    return
  }
  const order = await findOrder(context, file.benefit)
  if (!order) return
  const filedOn = (state.filedOn ?? context.today) as Day
  const approvable = await approvableSum(context, loaded)
  const last = actions.findLast(({ kind }) => kind === 'queue' || kind === 'move_up')
  const row = {
    unitId: file.unitId,
    benefit: file.benefit,
    rank: [...(await rankSubject(context, order, file.subjectId, filedOn))],
    filedOn: isoDay(filedOn),
    need: approvable.ok ? approvable.sum : null,
    movedUp: state.situation === 'decision' && last?.kind === 'move_up',
    queuedOn: state.situation === 'queued' && last ? isoDay(last.on as Day) : null,
    orderId: order.id,
    placedOn: isoDay(context.today),
  }
  await context.db
    .insert(budgetPlace)
    .values({ tenantId: context.tenant.id, caseId: file.id, ...row })
    .onConflictDoUpdate({ target: [budgetPlace.tenantId, budgetPlace.caseId], set: row })
}

const leavePlace = (context: Context, caseId: string) =>
  context.db.delete(budgetPlace).where(and(eq(budgetPlace.tenantId, context.tenant.id), eq(budgetPlace.caseId, caseId)))
