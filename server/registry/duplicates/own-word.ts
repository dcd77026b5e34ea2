import { and, eq, inArray, isNull, notExists } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { duplicateFinding, representation, subject } from '../schema.ts'

/**
 * Which of these entries are an account's own word: somebody signed up and said who they are, and typed a number that no document was compared with.
 * Whatever is known of the person by others is not shown to them on the strength of it.
 */
export async function ownWord({ db, tenant }: Context, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const proved = db
    .select({ id: duplicateFinding.id })
    .from(duplicateFinding)
    .where(
      and(
        eq(duplicateFinding.tenantId, tenant.id),
        eq(duplicateFinding.keptId, representation.subjectId),
        eq(duplicateFinding.finding, 'same'),
        isNull(duplicateFinding.undoneBy),
      ),
    )
  const rows = await db
    .select({ id: representation.subjectId })
    .from(representation)
    .innerJoin(subject, and(eq(subject.tenantId, representation.tenantId), eq(subject.id, representation.subjectId)))
    .where(
      and(
        eq(representation.tenantId, tenant.id),
        eq(representation.scope, 'self'),
        eq(representation.proof, 'declared'),
        // An entry that an office made and an officer led the account to is not its own word.
        eq(subject.createdBy, representation.accountId),
        inArray(representation.subjectId, [...ids]),
        // Nor is one into which an officer merged another after the document was compared.
        notExists(proved),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

/** The same entries, those that are an account's own word last: of several with one number the one an office entered is meant. */
export async function surestFirst(context: Context, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length < 2) return ids
  const own = await ownWord(context, ids)
  return [...ids].sort((a, b) => Number(own.has(a)) - Number(own.has(b)))
}
