import { eq, type SQL } from 'drizzle-orm'
import { actsFor } from '../platform/access/actor.ts'
import type { SignedIn } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { currentPack } from '../policy/index.ts'
import type { Opportunity } from '../registry/index.ts'
import type { Side } from './life/steps.ts'
import { assignmentRun } from './schema.ts'

/** Roles that bring people and openings together at the desk. */
export const DESK_ROLES: readonly string[] = ['clerk', 'officer', 'head']
/** Units that answer for a part of the city only. */
const LOCAL = ['county', 'town']

/** Whether the actor answers at the desk for what is in this area: officers of the city's bureaus for all, of a county or town for their own. */
export function answersFor({ actor, tenant, packs }: SignedIn, areaCode: string): boolean {
  const { units } = packs.current(tenant.packId)
  return actor.offices.some(({ role, unitId }) => {
    const unit = units.get(unitId)
    if (!DESK_ROLES.includes(role) || !unit) return false
    return !LOCAL.includes(unit.kind) || unit.area === areaCode
  })
}

/** Whether the actor answers at the desk for the whole city in one of these roles. */
export function answersForCity({ actor, tenant, packs }: SignedIn, roles = DESK_ROLES): boolean {
  const { units } = packs.current(tenant.packId)
  return actor.offices.some(({ role, unitId }) => {
    const unit = units.get(unitId)
    return roles.includes(role) && unit !== undefined && !LOCAL.includes(unit.kind)
  })
}

/** Batches the actor sees: officers of the city's bureaus all, of a county or town those they prepared themselves. */
export const seesRuns = (context: SignedIn): SQL | undefined =>
  answersForCity(context) ? undefined : eq(assignmentRun.madeBy, context.actor.accountId)

/** On which sides of a person and an opening the actor stands. */
export function sidesOf(
  context: SignedIn,
  { personId, organisationId, areaCode }: { personId: string; organisationId: string; areaCode: string },
): readonly Side[] {
  const sides: Side[] = []
  if (actsFor(context.actor, personId)) sides.push('person')
  if (actsFor(context.actor, organisationId)) sides.push('company')
  // An officer never handles what is their own.
  if (sides.length === 0 && answersFor(context, areaCode)) sides.push('desk')
  return sides
}

/** The side from which somebody looks at who suits an opening. Throws `not_found` for whoever has nothing to do with it. */
export function seekingSide(context: SignedIn, opening: Opportunity): 'company' | 'desk' {
  if (actsFor(context.actor, opening.organisationId)) return 'company'
  if (answersFor(context, opening.areaCode)) return 'desk'
  throw notFound(`opportunity ${opening.id}`)
}

/** Name of an area of the city. */
export const areaTitle = (context: SignedIn, code: string) =>
  currentPack(context).areas.get(code)?.title ?? { zh: code, en: code }
