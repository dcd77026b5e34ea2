import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { message } from '../../platform/notices/index.ts'

/** Marks one of one's messages as read and says where it leads. Somebody else's is not found. */
export const openMessage = command({
  name: 'platform/open-message',
  summary: 'Opens one message of the signed-in account',
  input: z.object({ id: z.uuid() }),
  output: z.object({ path: z.string() }),
  access: 'signed_in',
  run: async (anyContext, { id }, effects) => {
    const { db, tenant, actor } = anyContext as SignedIn
    const [opened] = await db
      .update(message)
      .set({ readAt: sql`coalesce(${message.readAt}, now())` })
      .where(and(eq(message.tenantId, tenant.id), eq(message.accountId, actor.accountId), eq(message.id, id)))
      .returning({ path: message.path })
    if (!opened) throw notFound(`message ${id}`)
    effects.about({ kind: 'message', id })
    return opened
  },
})
