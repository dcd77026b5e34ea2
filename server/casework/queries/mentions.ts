import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { caseLabels } from '../labels.ts'
import { caseComment, caseFile, caseMention, caseState } from '../schema.ts'
import { officerSees } from '../visibility.ts'

const SHOWN = 100

/** Comments that name oneself, newest first. What one may no longer see is left out. */
export const mentions = query({
  name: 'casework/mentions',
  summary: 'Comments that name the officer, newest first',
  input: z.object({}),
  output: z.object({
    unread: z.number(),
    rows: z.array(
      z.object({
        id: z.uuid(),
        caseId: z.uuid(),
        number: z.string(),
        benefit: Text,
        by: z.string(),
        text: z.string(),
        on: z.string(),
        read: z.boolean(),
      }),
    ),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const { db, tenant, actor, packs } = context
    const rows = await db
      .select({ comment: caseComment, file: caseFile, readAt: caseMention.readAt })
      .from(caseMention)
      .innerJoin(
        caseComment,
        and(
          eq(caseComment.tenantId, caseMention.tenantId),
          eq(caseComment.caseId, caseMention.caseId),
          eq(caseComment.id, caseMention.commentId),
        ),
      )
      .innerJoin(caseFile, and(eq(caseFile.tenantId, caseMention.tenantId), eq(caseFile.id, caseMention.caseId)))
      .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
      .where(
        and(
          eq(caseMention.tenantId, tenant.id),
          eq(caseMention.accountId, actor.accountId),
          officerSees(actor, packs.current(tenant.packId)),
        ),
      )
      .orderBy(desc(caseMention.commentId))
      .limit(SHOWN)
    const labels = caseLabels(context)
    return {
      unread: rows.filter((one) => one.readAt === null).length,
      rows: rows.map(({ comment, file, readAt }) => ({
        id: comment.id,
        caseId: file.id,
        number: file.number,
        benefit: labels.benefit(file.benefit, file.period),
        by: comment.byName,
        text: comment.text,
        on: comment.businessDay,
        read: readAt !== null,
      })),
    }
  },
})
