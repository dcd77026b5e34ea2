import { type Day, day, dayInShanghai } from '@xinglin/base'
import { desc, eq } from 'drizzle-orm'
import type { Transaction } from '../database/index.ts'
import { businessDay } from './schema.ts'

/** The tenant's business day: the newest one set for a demonstration, else the real day in Asia/Shanghai. */
export async function findBusinessDay(db: Transaction, tenantId: string): Promise<Day> {
  const [row] = await db
    .select({ day: businessDay.day })
    .from(businessDay)
    .where(eq(businessDay.tenantId, tenantId))
    .orderBy(desc(businessDay.at), desc(businessDay.id))
    .limit(1)
  return row ? day(row.day) : dayInShanghai(new Date())
}
