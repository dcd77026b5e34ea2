import type { Localised } from '@xinglin/base'
import { z } from 'zod'
import { ADMINISTRATORS, CASE_ROLES, CITY_UNIT, roleTitle } from '../platform/access/roles.ts'
import type { Context } from '../platform/context.ts'
import { Text } from '../platform/text/schema.ts'

/** A desk as people name it: role and unit. */
export const Desk = z.object({ role: z.string(), unitId: z.string(), title: Text, unit: Text })

/** Name of a unit; the city itself is the unit of its administrators. */
export function unitTitle({ packs, tenant }: Context, unitId: string): Localised {
  if (unitId === CITY_UNIT) return tenant.title
  return packs.current(tenant.packId).units.get(unitId)?.title ?? { zh: unitId, en: unitId }
}

export const deskOf = (context: Context, { role, unitId }: { role: string; unitId: string }) => ({
  role,
  unitId,
  title: roleTitle(role),
  unit: unitTitle(context, unitId),
})

/** Units in which somebody can hold an office, in the pack's order. */
export const unitsOf = ({ packs, tenant }: Context) =>
  [...packs.current(tenant.packId).units.values()].filter((one) => one.kind !== 'group')

/** Roles that can be prepared, and where: an administrator's in the city, the others in a unit. */
export const rolesToGive = () =>
  [...CASE_ROLES, ...ADMINISTRATORS].map((id) => ({
    id,
    title: roleTitle(id),
    inCity: (ADMINISTRATORS as readonly string[]).includes(id),
  }))
