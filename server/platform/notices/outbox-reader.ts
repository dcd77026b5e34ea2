import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../database/index.ts'
import { outboxReader } from './schema.ts'

/** Events handed over in one round; the rest follows with the next. */
const AT_ONCE = 200
/** Milliseconds an event may come to light after its id was made: the longest transaction, and clocks of servers that differ. */
export const LATE = 10 * 60_000
/** Milliseconds a consumer looks back when it runs for the first time: an old deployment is not told its whole past. */
const FIRST_LOOK = 24 * 60 * 60_000

/** The smallest UUIDv7 of a moment: ids sort by time, so the primary key answers “since when”. */
export function firstIdAt(at: number): string {
  const hex = Math.max(0, Math.trunc(at)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`
}

/**
 * Ids of events that this consumer has not dealt with or may try again, oldest first, and whether these are all.
 * `asOf`: the moment of asking, in milliseconds.
 */
export async function findEvents(db: Transaction, tenantId: string, consumer: string) {
  const asOf = Date.now()
  const [reader] = await db
    .select({ readTo: outboxReader.readTo })
    .from(outboxReader)
    .where(and(eq(outboxReader.tenantId, tenantId), eq(outboxReader.consumer, consumer)))
  const since = reader === undefined ? asOf - FIRST_LOOK : reader.readTo.getTime() - LATE
  const fresh = await db.execute<{ id: string }>(sql`
    select o.id from outbox o
    where o.tenant_id = ${tenantId} and o.id >= ${firstIdAt(since)}::uuid and not exists (
      select 1 from outbox_delivery d where d.tenant_id = o.tenant_id and d.event_id = o.id and d.consumer = ${consumer})
    order by o.id limit ${AT_ONCE}`)
  const again = await db.execute<{ id: string }>(sql`
    select event_id as id from outbox_delivery
    where tenant_id = ${tenantId} and consumer = ${consumer} and state = 'failed' and next_at <= now()
    order by event_id limit ${AT_ONCE}`)
  const ids = [...again.rows, ...fresh.rows].map((row) => row.id)
  return { ids, all: fresh.rows.length < AT_ONCE, asOf }
}

/** Moves the mark forward; every event before it has a note of its own, done or failed. Written once a minute, not every round. */
export async function markRead(db: Transaction, tenantId: string, consumer: string, asOf: number): Promise<void> {
  const readTo = new Date(asOf)
  await db
    .insert(outboxReader)
    .values({ tenantId, consumer, readTo })
    .onConflictDoUpdate({
      target: [outboxReader.tenantId, outboxReader.consumer],
      set: { readTo },
      setWhere: sql`${outboxReader.readTo} < ${readTo.toISOString()}::timestamptz - interval '1 minute'`,
    })
}
