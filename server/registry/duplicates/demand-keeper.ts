import type { SignedIn } from '../../platform/context.ts'
import { forbidden } from '../../platform/fault.ts'
import { isLocal, keepsForCity } from '../keeping-units.ts'

const KINDS = ['person', 'organisation'] as const
const ROLES: readonly string[] = ['officer', 'head']

/**
 * Who keeps entries of people and organisations: the unit that leads the programme, those that verify something of theirs, and counties and towns for their
 * own. Finance pays; who is who is not its business. Throws `forbidden` for everybody else.
 */
export function demandKeeper(context: SignedIn): void {
  const { kinds } = context.packs.current(context.tenant.packId).dictionary
  const facts = KINDS.flatMap((kind) => [...(kinds.get(kind)?.facts.values() ?? [])])
  const keeps = (unitId: string) => isLocal(context, unitId) || keepsForCity(context, unitId, facts)
  if (!context.actor.offices.some(({ role, unitId }) => ROLES.includes(role) && keeps(unitId)))
    throw forbidden('entries are kept by the units that verify them')
}
