import type { FactDefinition } from '@xinglin/policy'
import type { SignedIn } from '../platform/context.ts'

/** Units that answer for a part of the city only. */
const LOCAL = ['county', 'town']

export const isLocal = ({ tenant, packs }: Pick<SignedIn, 'tenant' | 'packs'>, unitId: string): boolean =>
  LOCAL.includes(packs.current(tenant.packId).units.get(unitId)?.kind ?? '')

/** Whether one of these units verifies the fact. */
export const verifies = (fact: FactDefinition | undefined, unitIds: readonly string[]): boolean =>
  Array.isArray(fact?.verifiedBy) && fact.verifiedBy.some((unit) => unitIds.includes(unit))

/** Whether this unit keeps such records for the whole city: the one that leads the programme, and those that verify one of the facts. */
export function keepsForCity(
  context: SignedIn,
  unitId: string,
  facts: readonly (FactDefinition | undefined)[],
): boolean {
  const named =
    unitId === context.packs.current(context.tenant.packId).lead || facts.some((one) => verifies(one, [unitId]))
  return named && !isLocal(context, unitId)
}
