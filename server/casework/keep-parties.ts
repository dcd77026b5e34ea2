import { and, eq } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { getGraph } from '../registry/index.ts'
import { type caseFile, caseParty } from './schema.ts'

/** Writes whom a case is about: whenever it is opened or one of them is named. */
export async function keepParties(
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'id' | 'applicantId' | 'beneficiaryId' | 'subjectId'>,
): Promise<void> {
  const { db, tenant } = context
  const record = (await getGraph(context, file.subjectId)).nodes.get(file.subjectId)
  const parties = new Set([file.applicantId, file.beneficiaryId, ...(record?.roles.values() ?? [])])
  await db.delete(caseParty).where(and(eq(caseParty.tenantId, tenant.id), eq(caseParty.caseId, file.id)))
  await db.insert(caseParty).values([...parties].map((partyId) => ({ tenantId: tenant.id, partyId, caseId: file.id })))
}
