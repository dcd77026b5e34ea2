import type { SignedIn } from '../../platform/context.ts'
import { isLocal, verifies } from '../keeping-units.ts'
import { hireColumns } from './columns.ts'

/** Whether the officer's unit keeps the city's records of work: it verifies every fact that an employer states of a hire. One that verifies some would enter a record that nobody verified. */
export function keepsHires(context: SignedIn): boolean {
  const stated = hireColumns(context).flatMap(({ fact }) => fact ?? [])
  return context.actor.offices.some(
    ({ role, unitId }) =>
      role === 'officer' && !isLocal(context, unitId) && stated.every((one) => verifies(one, [unitId])),
  )
}
