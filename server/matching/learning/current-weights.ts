import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { matchWeights } from '../schema.ts'
import { HAND_WEIGHTS, type Weights } from './criteria.ts'

/** Weights that rank lists now, and their version; 0 are those set by hand. */
export type Current = { readonly version: number; readonly weights: Weights }

/** The newest that a person released. A candidate is never among them. */
export async function currentWeights({ db, tenant }: Context): Promise<Current> {
  const [row] = await db
    .select({ version: matchWeights.version, weights: matchWeights.weights })
    .from(matchWeights)
    .where(and(eq(matchWeights.tenantId, tenant.id), eq(matchWeights.status, 'released')))
    .orderBy(desc(matchWeights.version))
    .limit(1)
  return row ?? { version: 0, weights: HAND_WEIGHTS }
}
