import { and, count, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '../database/index.ts'
import { message } from './schema.ts'

/** How many messages of this account nobody has opened yet. */
export async function countUnread(db: Transaction, tenantId: string, accountId: string): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(message)
    .where(and(eq(message.tenantId, tenantId), eq(message.accountId, accountId), isNull(message.readAt)))
  return row?.value ?? 0
}
