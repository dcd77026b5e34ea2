import { and, asc, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { getOpportunity, type Opportunity } from '../../registry/index.ts'
import { FOLLOWED, TRAINING } from '../index/kinds.ts'
import { pairing, pairingStep } from '../schema.ts'
import { sidesOf } from '../sides.ts'
import { foldSteps, type Standing } from './fold.ts'
import type { Side } from './steps.ts'

export type Pairing = typeof pairing.$inferSelect
export type PairingStep = typeof pairingStep.$inferSelect

/** A pairing as somebody on one of its sides meets it. */
export type Loaded = {
  readonly row: Pairing
  readonly steps: readonly PairingStep[]
  readonly standing: Standing
  readonly opening: Opportunity
  readonly sides: readonly Side[]
  /** Months are confirmed in it. */
  readonly training: boolean
  /** A job may follow it. */
  readonly followed: boolean
}

/**
 * A pairing for one of its sides. Throws `not_found` for everybody else, and for the person while nobody has told them of it.
 * `lock`: nobody else takes a step in it before this transaction ends. `untold`: the person too who does not know of it (who applies).
 */
export async function loadPairing(context: SignedIn, id: string, lock?: 'lock', untold = false): Promise<Loaded> {
  const { db, tenant } = context
  const where = and(eq(pairing.tenantId, tenant.id), eq(pairing.id, id))
  const asked = db.select().from(pairing).where(where)
  const [row] = await (lock ? asked.for('update') : asked)
  if (!row) throw notFound(`pairing ${id}`)
  const opening = await getOpportunity(context, row.opportunityId)
  const all = sidesOf(context, { ...row, areaCode: opening.areaCode })
  const sides = all.filter((side) => side !== 'person' || row.shown || untold)
  if (sides.length === 0) throw notFound(`pairing ${id}`)
  const steps = await db
    .select()
    .from(pairingStep)
    .where(and(eq(pairingStep.tenantId, tenant.id), eq(pairingStep.pairingId, id)))
    .orderBy(asc(pairingStep.sequence))
  const standing = foldSteps(steps)
  if (!standing) throw notFound(`pairing ${id} without steps`)
  return {
    row,
    steps,
    standing,
    opening,
    sides,
    training: TRAINING.includes(opening.kind),
    followed: FOLLOWED.includes(opening.kind),
  }
}
