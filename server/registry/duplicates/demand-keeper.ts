import type { SignedIn } from '../../platform/context.ts'
import { forbidden } from '../../platform/fault.ts'
import { LOCAL } from '../own-area.ts'

const KINDS = ['person', 'organisation'] as const
const ROLES: readonly string[] = ['officer', 'head']

/**
 * Who keeps entries of people and organisations: the unit that leads the programme, those that verify something of theirs, and counties and towns for their
 * own. Finance pays; who is who is not its business. Throws `forbidden` for everybody else.
 */
export function demandKeeper({ actor, tenant, packs }: SignedIn): void {
  const { lead, units, dictionary } = packs.current(tenant.packId)
  const facts = KINDS.flatMap((kind) => [...(dictionary.kinds.get(kind)?.facts.values() ?? [])])
  const keeps = (unitId: string) =>
    unitId === lead ||
    LOCAL.includes(units.get(unitId)?.kind ?? '') ||
    facts.some(({ verifiedBy }) => Array.isArray(verifiedBy) && verifiedBy.includes(unitId))
  if (!actor.offices.some(({ role, unitId }) => ROLES.includes(role) && keeps(unitId)))
    throw forbidden('entries are kept by the units that verify them')
}
