import { isoDay } from '@xinglin/base'
import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { subject } from '../../registry/index.ts'
import { BAD } from '../rating-levels.ts'
import { caseFile, caseState, rating } from '../schema.ts'
import { officerSees } from '../visibility.ts'

/** Bad ratings that wait for a call, the most urgent first, of the cases this officer sees. */
export const badRatings = query({
  name: 'casework/bad-ratings',
  summary: 'Bad ratings that wait for a call back',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        caseId: z.uuid(),
        number: z.string(),
        applicant: z.string(),
        level: z.number(),
        text: z.string(),
        callBackBy: z.string().nullable(),
        overdue: z.boolean(),
      }),
    ),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const today = isoDay(context.today)
    const rows = await context.db
      .select({ rating, number: caseFile.number, applicant: subject.name })
      .from(rating)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, rating.tenantId), eq(caseFile.id, rating.caseId)))
      .innerJoin(caseState, and(eq(caseState.tenantId, rating.tenantId), eq(caseState.caseId, rating.caseId)))
      .innerJoin(subject, and(eq(subject.tenantId, caseFile.tenantId), eq(subject.id, caseFile.applicantId)))
      .where(
        and(
          eq(rating.tenantId, context.tenant.id),
          lte(rating.level, BAD),
          isNull(rating.calledBackOn),
          officerSees(context.actor, context.packs.current(context.tenant.packId)),
        ),
      )
      .orderBy(asc(rating.callBackBy))
      .limit(200)
    return {
      rows: rows.map(({ rating: one, number, applicant }) => ({
        caseId: one.caseId,
        number,
        applicant,
        level: one.level,
        text: one.text,
        callBackBy: one.callBackBy,
        overdue: one.callBackBy !== null && one.callBackBy < today,
      })),
    }
  },
})
