import { and, eq } from 'drizzle-orm'
import { holds } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden, notFound } from '../../platform/fault.ts'
import { officesHeld } from '../../platform/tenancy/offices.ts'
import { companyNeed } from '../schema.ts'

export type Need = typeof companyNeed.$inferSelect

/** A need, locked until the transaction ends. Throws `not_found`. */
export async function lockNeed({ db, tenant }: SignedIn, id: string): Promise<Need> {
  const [row] = await db
    .select()
    .from(companyNeed)
    .where(and(eq(companyNeed.tenantId, tenant.id), eq(companyNeed.id, id)))
    .for('update')
  if (!row) throw notFound(`need ${id}`)
  return row
}

/** Whether this officer sees to the need, or is head where its owner works. */
export async function carries(context: SignedIn, need: Need): Promise<boolean> {
  if (need.owner === context.actor.accountId) return true
  const held = await officesHeld(context.db, context.tenant.id, context.today)
  return held.some((one) => one.accountId === need.owner && holds(context.actor, 'head', one.unitId))
}

/** A need whoever sees to it, or their head, may change. Throws `not_found` and `forbidden`. */
export async function demandNeed(context: SignedIn, id: string): Promise<Need> {
  const need = await lockNeed(context, id)
  if (!(await carries(context, need))) throw forbidden(`need ${id} is another’s`)
  return need
}
