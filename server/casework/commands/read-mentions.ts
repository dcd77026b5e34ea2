import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { demandInside } from '../comments/demand-inside.ts'
import { caseMention } from '../schema.ts'

/** Marks as read what names oneself in the comments of a case. */
export const readMentions = command({
  name: 'casework/read-mentions',
  summary: 'Marks one’s mentions in a case as read',
  input: z.object({ caseId: z.uuid() }),
  output: z.object({ read: z.number() }),
  access: { officers: 'any' },
  run: async (anyContext, { caseId }, effects) => {
    const { context } = await demandInside(anyContext, caseId)
    const rows = await context.db
      .update(caseMention)
      .set({ readAt: sql`now()` })
      .where(
        and(
          eq(caseMention.tenantId, context.tenant.id),
          eq(caseMention.accountId, context.actor.accountId),
          eq(caseMention.caseId, caseId),
          isNull(caseMention.readAt),
        ),
      )
      .returning({ id: caseMention.commentId })
    effects.about({ kind: 'case', id: caseId }, { read: rows.length })
    return { read: rows.length }
  },
})
