import { inArray, type SQL } from 'drizzle-orm'
import type { Actor } from '../platform/access/actor.ts'
import type { Context } from '../platform/context.ts'
import { isLocal } from './keeping-units.ts'
import { subject } from './schema.ts'

/**
 * Restricts subjects to the officer's own county or town; undefined (no restriction) for officers of the city's bureaus. A subject whose
 * area is not known is the city's.
 */
export function ownArea(context: Context, actor: Actor): SQL | undefined {
  const { units } = context.packs.current(context.tenant.packId)
  const own = actor.offices.map((one) => one.unitId).filter((id) => units.has(id))
  if (own.some((id) => !isLocal(context, id))) return undefined
  return inArray(
    subject.areaCode,
    own.flatMap((id) => units.get(id)?.area ?? []),
  )
}
