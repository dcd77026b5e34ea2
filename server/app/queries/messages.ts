import { and, count, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { countUnread, message } from '../../platform/notices/index.ts'
import { Text } from '../../platform/text/schema.ts'

const Row = z.object({
  id: z.uuid(),
  kind: z.string(),
  urgency: z.enum(['urgent', 'usual']),
  title: Text,
  body: Text,
  path: z.string(),
  businessDay: z.string(),
  read: z.boolean(),
})

/** What the account was told in this city: unread first, then the newest. Its own messages and nobody else's. */
export const messages = query({
  name: 'platform/messages',
  summary: 'Messages of the signed-in account, unread first',
  input: z.object({
    page: z.coerce.number().int().min(1).max(1000).default(1),
    size: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: z.object({ unread: z.number(), total: z.number(), rows: z.array(Row) }),
  access: 'signed_in',
  run: async (anyContext, { page, size }) => {
    const { db, tenant, actor } = anyContext as SignedIn
    const own = and(eq(message.tenantId, tenant.id), eq(message.accountId, actor.accountId))
    const rows = await db
      .select()
      .from(message)
      .where(own)
      .orderBy(sql`${message.readAt} is not null`, desc(message.id))
      .limit(size)
      .offset((page - 1) * size)
    const [all] = await db.select({ value: count() }).from(message).where(own)
    return {
      unread: await countUnread(db, tenant.id, actor.accountId),
      total: all?.value ?? 0,
      rows: rows.map((row) => ({ ...row, read: row.readAt !== null })),
    }
  },
})
