import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict } from '../../platform/fault.ts'
import type { Opportunity } from '../../registry/index.ts'
import { pairing, pairingStep } from '../schema.ts'
import { type Side, STEPS, type StepKind } from './steps.ts'

export type Beginning = {
  readonly personId: string
  readonly kind: Extract<StepKind, 'propose' | 'invite' | 'apply'>
  readonly side: Side
  readonly text: string
  readonly origin: 'list' | 'assignment' | 'person'
  readonly originId: string | null
}

/**
 * Brings people and openings together, as many as are given, and answers the ids of those pairings that are new. Somebody who was brought
 * together with the opening before is left out.
 */
export async function beginPairings(
  context: SignedIn,
  begun: readonly (Beginning & { readonly opening: Opportunity })[],
): Promise<readonly { id: string; personId: string; opportunityId: string }[]> {
  if (begun.length === 0) return []
  const tenantId = context.tenant.id
  const since = isoDay(context.today)
  const made = await context.db
    .insert(pairing)
    .values(
      begun.map(({ opening, personId, kind, origin, originId }) => ({
        tenantId,
        id: newId(),
        opportunityId: opening.id,
        organisationId: opening.organisationId,
        personId,
        origin,
        originId,
        state: STEPS[kind].to,
        version: 1,
        shown: kind !== 'propose',
        since,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: pairing.id, personId: pairing.personId, opportunityId: pairing.opportunityId })
  const how = new Map(begun.map((one) => [`${one.personId} ${one.opening.id}`, one]))
  const steps = made.flatMap(({ id, personId, opportunityId }) => {
    const one = how.get(`${personId} ${opportunityId}`)
    if (!one) return []
    const { kind, side, text } = one
    return {
      tenantId,
      pairingId: id,
      sequence: 1,
      kind,
      side,
      by: context.actor.accountId,
      text,
      detail: {},
      onDay: since,
    }
  })
  if (steps.length > 0) await context.db.insert(pairingStep).values(steps)
  return made
}

/** The pairing of a person and an opening, if there is one. */
export async function findPairing(context: SignedIn, opportunityId: string, personId: string) {
  const [row] = await context.db
    .select()
    .from(pairing)
    .where(
      and(
        eq(pairing.tenantId, context.tenant.id),
        eq(pairing.opportunityId, opportunityId),
        eq(pairing.personId, personId),
      ),
    )
  return row
}

/** An opening that is not open to new people. */
export const notOpen = () =>
  conflict({
    zh: '这个岗位已经不再招人，请看看其他岗位。',
    en: 'This opening takes no more people. Please look at others.',
  })
