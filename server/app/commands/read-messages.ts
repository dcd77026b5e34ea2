import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { message } from '../../platform/notices/index.ts'

/** Marks all of one's messages as read. */
export const readMessages = command({
  name: 'platform/read-messages',
  summary: 'Marks all messages of the signed-in account as read',
  input: z.object({}),
  output: z.object({ read: z.number() }),
  access: 'signed_in',
  run: async (anyContext, _, effects) => {
    const { db, tenant, actor } = anyContext as SignedIn
    const marked = await db
      .update(message)
      .set({ readAt: sql`now()` })
      .where(and(eq(message.tenantId, tenant.id), eq(message.accountId, actor.accountId), isNull(message.readAt)))
      .returning({ id: message.id })
    effects.about({ kind: 'account', id: actor.accountId }, { read: marked.length })
    return { read: marked.length }
  },
})
