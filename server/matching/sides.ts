import { eq, type SQL } from 'drizzle-orm'
import { actsFor } from '../platform/access/actor.ts'
import type { SignedIn } from '../platform/context.ts'
import { notFound } from '../platform/fault.ts'
import { currentPack } from '../policy/index.ts'
import { isLocal, keepsForCity, type Opportunity } from '../registry/index.ts'
import type { Side } from './life/steps.ts'
import { assignmentRun } from './schema.ts'

/** Roles that bring people and openings together at the desk. */
export const DESK_ROLES: readonly string[] = ['clerk', 'officer', 'head']
/** Whether this unit brings people and work together for the whole city: it keeps the records of work. */
const isCitys = (context: SignedIn, unitId: string): boolean =>
  keepsForCity(context, unitId, [
    context.packs.current(context.tenant.packId).dictionary.kinds.get('engagement')?.facts.get('started_on'),
  ])

/**
 * Whether the actor answers at the desk for what is in this area: officers of the bureaus that have to do with it for all, of a county or town for
 * their own. Finance pays; who looks for work is none of its business.
 */
export function answersFor(context: SignedIn, areaCode: string): boolean {
  const { units } = context.packs.current(context.tenant.packId)
  return context.actor.offices.some(({ role, unitId }) => {
    const unit = units.get(unitId)
    if (!DESK_ROLES.includes(role) || !unit) return false
    return isCitys(context, unitId) || (isLocal(context, unitId) && unit.area === areaCode)
  })
}

/** Whether the actor answers at the desk for the whole city in one of these roles. */
export const answersForCity = (context: SignedIn, roles = DESK_ROLES): boolean =>
  context.actor.offices.some(({ role, unitId }) => roles.includes(role) && isCitys(context, unitId))

/** Batches the actor sees: whoever answers for the whole city all, everybody else those they prepared themselves. */
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
