import type { SignedIn } from '../../platform/context.ts'
import { keepsForCity } from '../keeping-units.ts'

/** Whether the officer's unit keeps the city's records of work: it verifies one of their facts, or leads the programme. */
export function keepsHires(context: SignedIn): boolean {
  const facts = context.packs.current(context.tenant.packId).dictionary.kinds.get('engagement')?.facts
  return context.actor.offices.some(
    (one) => one.role === 'officer' && keepsForCity(context, one.unitId, [...(facts?.values() ?? [])]),
  )
}
