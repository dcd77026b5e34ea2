import { inArray, type SQL } from 'drizzle-orm'
import type { Actor } from '../platform/access/actor.ts'
import type { Context } from '../platform/context.ts'
import { subject } from './schema.ts'

/** Units that answer for a part of the city only. */
export const LOCAL: readonly string[] = ['county', 'town']

/**
 * Restricts subjects to the officer's own county or town; undefined (no restriction) for officers of the city's bureaus. A subject whose
 * area is not known is the city's.
 */
export function ownArea(context: Context, actor: Actor): SQL | undefined {
  const { units } = context.packs.current(context.tenant.packId)
  const own = actor.offices.map((one) => units.get(one.unitId))
  if (own.some((unit) => unit !== undefined && !LOCAL.includes(unit.kind))) return undefined
  return inArray(
    subject.areaCode,
    own.flatMap((unit) => unit?.area ?? []),
  )
}
