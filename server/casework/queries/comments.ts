import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { account } from '../../platform/identity/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { findAudience } from '../comments/audience.ts'
import { demandInside } from '../comments/demand-inside.ts'
import { caseComment, caseMention } from '../schema.ts'

/** What officers said about a case, oldest first, and who can be named in what is said next. Not for the applicant's side. */
export const comments = query({
  name: 'casework/comments',
  summary: 'Comments of officers on a case, and who can be named',
  input: z.object({ caseId: z.uuid() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        by: z.string(),
        text: z.string(),
        on: z.string(),
        mentions: z.array(z.string()),
        /** It names the reader, who has not read it yet. */
        unread: z.boolean(),
      }),
    ),
    audience: z.array(z.object({ id: z.string(), title: Text })),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { caseId }) => {
    const { context } = await demandInside(anyContext, caseId)
    const { db, tenant, actor } = context
    const rows = await db
      .select()
      .from(caseComment)
      .where(and(eq(caseComment.tenantId, tenant.id), eq(caseComment.caseId, caseId)))
      .orderBy(asc(caseComment.id))
    const named = await db
      .select({ comment: caseMention.commentId, id: account.id, name: account.name, readAt: caseMention.readAt })
      .from(caseMention)
      .innerJoin(account, eq(account.id, caseMention.accountId))
      .where(and(eq(caseMention.tenantId, tenant.id), eq(caseMention.caseId, caseId)))
    return {
      rows: rows.map((row) => {
        const own = named.filter((one) => one.comment === row.id)
        return {
          id: row.id,
          by: row.byName,
          text: row.text,
          on: row.businessDay,
          mentions: own.map((one) => one.name),
          unread: own.some((one) => one.id === actor.accountId && one.readAt === null),
        }
      }),
      audience: (await findAudience(context, caseId)).map(({ id, title }) => ({ id, title })),
    }
  },
})
