import { and, desc, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, notFound } from '../../platform/fault.ts'
import { matchWeights } from '../schema.ts'
import { answersForCity } from '../sides.ts'

/** Roles that may have weights fitted and settle them. */
export const WEIGHT_ROLES: readonly string[] = ['officer', 'head']

/** One set of weights ranks every list of the city. Throws `forbidden` for officers of a part of it. */
export function demandCity(context: SignedIn): void {
  if (!answersForCity(context, WEIGHT_ROLES)) throw forbidden('weights are the whole city’s')
}

/** Every version, newest first. */
export const allWeights = ({ db, tenant }: SignedIn) =>
  db.select().from(matchWeights).where(eq(matchWeights.tenantId, tenant.id)).orderBy(desc(matchWeights.version))

/** A version, locked. Throws `not_found`. */
export async function lockWeights({ db, tenant }: SignedIn, id: string): Promise<typeof matchWeights.$inferSelect> {
  const [row] = await db
    .select()
    .from(matchWeights)
    .where(and(eq(matchWeights.tenantId, tenant.id), eq(matchWeights.id, id)))
    .for('update')
  if (!row) throw notFound(`weights ${id}`)
  return row
}

export const settledBefore = () =>
  conflict({
    zh: '这一版已经有人处理过，请刷新后再看。',
    en: 'This version was settled already. Please reload the page.',
  })
