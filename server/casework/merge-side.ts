import { ENDED } from '@xinglin/procedure'
import { and, eq, notInArray } from 'drizzle-orm'
import type { MergeSide } from '../registry/index.ts'
import { caseFile, caseParty, caseState } from './schema.ts'

/** Cases go with whom they name, once they have ended: one that is under way is decided on what it was filed with. */
export const caseworkMergeSide: MergeSide = {
  places: [caseFile.subjectId, caseFile.beneficiaryId, caseFile.applicantId, caseParty.partyId],
  against: async ({ db, tenant }, { otherId }) => {
    const open = await db
      .select({ number: caseFile.number })
      .from(caseParty)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, caseParty.tenantId), eq(caseFile.id, caseParty.caseId)))
      .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
      .where(
        and(
          eq(caseParty.tenantId, tenant.id),
          eq(caseParty.partyId, otherId),
          notInArray(caseState.situation, [...ENDED]),
        ),
      )
      .orderBy(caseFile.number)
      .limit(20)
    return open.map(({ number }) => ({
      zh: `要并入的一条有在办申请 ${number}，请先办结，或改为保留这一条。`,
      en: `Application ${number} of the entry to be led over is under way. Settle it first, or keep that entry instead.`,
    }))
  },
}
