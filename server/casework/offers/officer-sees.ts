import type { Pack } from '@xinglin/policy'
import { inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../platform/access/actor.ts'
import { offer } from '../../policy/index.ts'

/**
 * Which offers an officer sees: those their units would handle, a county's those of its area, all for the unit that leads the programme, and what
 * is said to be wrong of facts that are their units' to verify.
 */
export function officerSeesOffers(actor: Actor, pack: Pack): SQL {
  const units = [...new Set(actor.offices.map((one) => one.unitId))]
  if (units.length === 0) return sql`false`
  if (pack.lead !== undefined && units.includes(pack.lead)) return sql`true`
  const areas = units.flatMap((id) => pack.units.get(id)?.area ?? [])
  const owned = sql`(${offer.state} = 'disputed' and ${offer.factUnits} && ${sql.param(units)}::text[])`
  return (
    or(inArray(offer.unitId, units), areas.length > 0 ? inArray(offer.areaCode, areas) : undefined, owned) ?? sql`false`
  )
}
