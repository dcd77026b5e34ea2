import { and, eq } from 'drizzle-orm'
import { anyOf } from '../platform/database/index.ts'
import type { FindUses } from '../registry/index.ts'
import { caseFile, caseParty } from './schema.ts'

/** Applications that name one of these subjects: what was entered of it cannot simply be taken back. */
export const findCaseUses: FindUses = async (context, subjectIds) => {
  const rows = await context.db
    .select({ subjectId: caseParty.partyId, number: caseFile.number })
    .from(caseParty)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseParty.tenantId), eq(caseFile.id, caseParty.caseId)))
    .where(and(eq(caseParty.tenantId, context.tenant.id), anyOf(caseParty.partyId, subjectIds)))
  const own = await context.db
    .select({ subjectId: caseFile.subjectId, number: caseFile.number })
    .from(caseFile)
    .where(and(eq(caseFile.tenantId, context.tenant.id), anyOf(caseFile.subjectId, subjectIds)))
  return [...rows, ...own].map(({ subjectId, number }) => ({
    subjectId,
    what: { zh: `有申请 ${number}`, en: `application ${number}` },
  }))
}
