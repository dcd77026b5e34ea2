import { and, asc, eq } from 'drizzle-orm'
import type { Context, SignedIn } from '../../platform/context.ts'
import { notFound, notSignedIn } from '../../platform/fault.ts'
import { isApplicant } from '../parties.ts'
import { caseFile } from '../schema.ts'

/** The applications of a bundle, in the order of their numbers, for whoever acts for the company. Throws `not_found` for anyone else. */
export async function getOwnBundle(
  context: Context,
  bundleId: string,
): Promise<{ context: SignedIn; files: readonly (typeof caseFile.$inferSelect)[] }> {
  const { actor } = context
  if (actor === null) throw notSignedIn(`bundle ${bundleId}`)
  const files = await context.db
    .select()
    .from(caseFile)
    .where(and(eq(caseFile.tenantId, context.tenant.id), eq(caseFile.bundleId, bundleId)))
    .orderBy(asc(caseFile.number))
  const [first] = files
  if (!first || !isApplicant(actor, first)) throw notFound(`bundle ${bundleId}`)
  return { context: { ...context, actor }, files }
}
