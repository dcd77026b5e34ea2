import type { SignedIn } from '../../platform/context.ts'
import { isLocal, verifies } from '../keeping-units.ts'
import { hireColumns } from './columns.ts'

type City = Pick<SignedIn, 'tenant' | 'packs'>
type Held = { readonly role: string; readonly unitId: string }

/**
 * Of these offices those whose unit keeps the city's records of work: it verifies every fact that an employer states of a hire. One that verifies some
 * would enter a record that nobody verified.
 */
export function keepersOfHires<T extends Held>(city: City, offices: readonly T[]): readonly T[] {
  const stated = hireColumns(city).flatMap(({ fact }) => fact ?? [])
  return offices.filter(
    ({ role, unitId }) =>
      role === 'officer' && !isLocal(city, unitId) && stated.every((one) => verifies(one, [unitId])),
  )
}

/** Whether the officer holds such an office. */
export const keepsHires = (context: SignedIn): boolean => keepersOfHires(context, context.actor.offices).length > 0
