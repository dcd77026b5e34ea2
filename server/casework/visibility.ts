import { isoDay } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { and, arrayOverlaps, eq, gte, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../platform/access/actor.ts'
import type { Context, SignedIn } from '../platform/context.ts'
import { notFound, notSignedIn } from '../platform/fault.ts'
import { caseFile, caseState } from './schema.ts'

/**
 * Which cases an officer sees: those of the officer's own units, those that wait at the officer's desk, a county's those of its area, and all of the
 * city's for the unit that leads the programme. A draft is its writer's alone. One condition for lists, counts, search and export.
 */
export function officerSees(actor: Actor, pack: Pack): SQL {
  const units = [...new Set(actor.offices.map((one) => one.unitId))]
  if (units.length === 0) return sql`false`
  const desks = actor.offices.map((one) => `${one.role}@${one.unitId}`)
  const filed = notInArray(caseState.situation, ['draft', 'offered'])
  const asked = sql`${caseState.askedOf} @> array[${actor.accountId}]::text[]`
  if (pack.lead !== undefined && units.includes(pack.lead)) return filed
  const areas = units.flatMap((id) => pack.units.get(id)?.area ?? [])
  const own = [inArray(caseState.unitId, units), arrayOverlaps(caseState.heldBy, desks), asked]
  if (areas.length > 0) own.push(inArray(caseState.areaCode, areas))
  return and(filed, or(...own)) ?? sql`false`
}

/** Which cases an account sees as applicant: those it opened, and those of whoever it acts for by proof. */
export function applicantSees(actor: Actor): SQL {
  const subjects = actor.standings.filter((one) => one.verified).map((one) => one.subjectId)
  const own = eq(caseFile.createdBy, actor.accountId)
  return subjects.length === 0 ? own : (or(own, inArray(caseFile.applicantId, subjects)) ?? own)
}

/** Throws `not_found`, never `forbidden`, for a case the actor may not see: that it exists is already told too much. */
export async function demandVisible(
  context: Context,
  caseId: string,
  as: 'officer' | 'applicant' | 'either',
): Promise<SignedIn> {
  const { actor } = context
  if (actor === null) throw notSignedIn(`case ${caseId}`)
  const pack = context.packs.current(context.tenant.packId)
  const seen = as === 'officer' ? officerSees(actor, pack) : applicantSees(actor)
  const condition = as === 'either' ? or(seen, officerSees(actor, pack)) : seen
  const [row] = await context.db
    .select({ id: caseFile.id })
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.id, caseId), condition))
  if (!row) throw notFound(`case ${caseId}`)
  return { ...context, actor }
}

/** Throws `not_found` unless the case is in a public notice that is running: anyone signed in may object to that. */
export async function demandPublished(context: Context, caseId: string): Promise<SignedIn> {
  const { actor } = context
  if (actor === null) throw notSignedIn(`case ${caseId}`)
  await demandRunningNotice(context, caseId)
  return { ...context, actor }
}

/** Throws `not_found` unless the case is in a public notice that is running. */
export async function demandRunningNotice(context: Context, caseId: string): Promise<void> {
  const [row] = await context.db
    .select({ id: caseState.caseId })
    .from(caseState)
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        eq(caseState.caseId, caseId),
        inArray(caseState.situation, ['notice', 'objection']),
        gte(caseState.noticeUntil, isoDay(context.today)),
      ),
    )
  if (!row) throw notFound(`published case ${caseId}`)
}
