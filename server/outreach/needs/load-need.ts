import { and, eq } from 'drizzle-orm'
import { holds } from '../../platform/access/actor.ts'
import type { Context, SignedIn } from '../../platform/context.ts'
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

/** Tells of an owner whether the reader is that, or head where the owner works. Nobody's for whoever has no office. */
export async function carriedBy({ actor, db, tenant, today }: Context): Promise<(owner: string) => boolean> {
  if (actor === null || actor.offices.length === 0) return () => false
  const held = holds(actor, 'head') ? await officesHeld(db, tenant.id, today) : []
  return (owner) =>
    owner === actor.accountId || held.some((one) => one.accountId === owner && holds(actor, 'head', one.unitId))
}

/** A need whoever sees to it, or their head, may change. Throws `not_found` and `forbidden`. */
export async function demandNeed(context: SignedIn, id: string): Promise<Need> {
  const need = await lockNeed(context, id)
  const mine = await carriedBy(context)
  if (!mine(need.owner)) throw forbidden(`need ${id} is another’s`)
  return need
}
