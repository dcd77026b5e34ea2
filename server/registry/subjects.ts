import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Context, SignedIn } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'
import { Fault } from '../platform/fault.ts'
import { keepNameParts } from './find/keep-parts.ts'
import { forgetGraphs } from './graph.ts'
import { subject, subjectLink } from './schema.ts'

/** Makes a subject: identity and links only. What is known of it goes to the ledger. Links are checked against the dictionary. */
export async function createSubject(
  context: SignedIn,
  given: {
    /** Where it is the same thing as something that has an id already. */
    id?: string
    kind: string
    name: string
    areaCode?: string
    roles?: Readonly<Record<string, string>>
  },
): Promise<string> {
  const id = given.id ?? newId()
  await context.db.insert(subject).values({
    tenantId: context.tenant.id,
    id,
    kind: given.kind,
    name: given.name,
    areaCode: given.areaCode ?? null,
    createdBy: context.actor.accountId,
  })
  forgetGraphs(context.db)
  await keepNameParts(context, { id, kind: given.kind, name: given.name })
  for (const [role, targetId] of Object.entries(given.roles ?? {}))
    await linkSubject(context, { id, kind: given.kind }, role, targetId)
  return id
}

/** Sets a named link. Throws `internal` when the dictionary has no such link or it leads to another kind. */
export async function linkSubject(
  context: Context,
  from: { id: string; kind: string },
  role: string,
  targetId: string,
): Promise<void> {
  const link = context.packs.current(context.tenant.packId).dictionary.kinds.get(from.kind)?.roles.get(role)
  const [target] = await context.db
    .select({ kind: subject.kind })
    .from(subject)
    .where(and(eq(subject.tenantId, context.tenant.id), eq(subject.id, targetId)))
  if (!link || target?.kind !== link.kind) {
    const say = { zh: '系统出错，已记录。', en: 'Something went wrong here; it has been recorded.' }
    throw new Fault('internal', say, `${from.kind}.${role} cannot lead to ${target?.kind ?? 'nothing'}`)
  }
  await context.db
    .insert(subjectLink)
    .values({ tenantId: context.tenant.id, subjectId: from.id, role, targetId })
    .onConflictDoUpdate({ target: [subjectLink.tenantId, subjectLink.subjectId, subjectLink.role], set: { targetId } })
  forgetGraphs(context.db)
}

/** Records whose link leads to one of these, oldest first: a person's engagements, a carrier's recognitions. */
export async function findLinked(
  context: Context,
  targetIds: readonly string[],
  kind: string,
): Promise<readonly { id: string; name: string; role: string }[]> {
  return context.db
    .select({ id: subject.id, name: subject.name, role: subjectLink.role })
    .from(subjectLink)
    .innerJoin(subject, and(eq(subject.tenantId, subjectLink.tenantId), eq(subject.id, subjectLink.subjectId)))
    .where(
      and(
        eq(subjectLink.tenantId, context.tenant.id),
        inArray(subjectLink.targetId, [...targetIds]),
        eq(subject.kind, kind),
        isNull(subject.endedOn),
      ),
    )
    .orderBy(asc(subject.id))
}
