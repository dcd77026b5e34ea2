import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { CaseSide } from '../../policy/index.ts'
import { findOpenCall } from '../calls.ts'
import { handlingUnit } from '../handling-unit.ts'
import { caseFile, caseState } from '../schema.ts'

/** Given up by the applicant, or never handed in: such a case stands in nobody's way. */
const GIVEN_UP = ['draft', 'offered', 'withdrawn', 'declined', 'terminated'] as const

/** What offers ask of casework. */
export const caseSide = (context: Context): CaseSide => ({
  live: (subjectId) =>
    context.db
      .select({
        benefit: caseFile.benefit,
        beneficiaryId: caseFile.beneficiaryId,
        period: caseFile.period,
        paid: sql<boolean>`${caseState.situation} = 'paid'`,
      })
      .from(caseFile)
      .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
      .where(
        and(
          eq(caseFile.tenantId, context.tenant.id),
          eq(caseFile.subjectId, subjectId),
          notInArray(caseState.situation, [...GIVEN_UP]),
        ),
      ),
  place: async (rule, subjectId) => {
    if (rule.handledBy === undefined && context.packs.current(context.tenant.packId).lead === undefined)
      return undefined
    const { unitId, areaCode } = await handlingUnit(context, rule, subjectId)
    return { unitId, areaCode }
  },
  isOpen: async (rule) => (await findOpenCall(context, rule.id)) !== undefined,
})
