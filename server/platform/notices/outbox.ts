import { and, asc, eq, sql } from 'drizzle-orm'
import { outbox } from '../audit/schema.ts'
import type { Context } from '../context.ts'
import { anyOf, type Transaction, tenantTransaction } from '../database/index.ts'
import { giveWay } from '../http/give-way.ts'
import { errorForLog } from '../log-error.ts'
import type { Platform } from '../platform.ts'
import { openContext, type Visit } from '../visit.ts'
import { findEvents, markRead } from './outbox-reader.ts'
import { outboxDelivery } from './schema.ts'

/** An event as a consumer gets it. */
export type Event = { readonly id: string; readonly name: string; readonly payload: Readonly<Record<string, unknown>> }

/** What a consumer does with an event, in the transaction that notes that it is done. May be run again after a failure. */
export type Consume = (context: Context, event: Event) => Promise<void>

/** Seconds until an event that failed is tried again, by how often it failed; after the last it is given up and told in the log. */
const PAUSES = [10, 60, 300, 1800, 7200, 21_600]

/** Events dealt with in one transaction: what they share, such as who is where on what day, is asked once. */
const TOGETHER = 20

/**
 * Hands every event of a city that this consumer has not dealt with to it: exactly once, with any number of servers and after a crash,
 * because the notes that they are done are in the same transaction. Where one of several fails, each is tried by itself; one that fails
 * by itself waits and stops no other.
 * @returns how many were dealt with
 */
export async function consumeOutbox(
  platform: Platform,
  visit: Visit,
  consumer: string,
  consume: Consume,
): Promise<number> {
  const inTenant = <T>(work: (db: Transaction) => Promise<T>) => tenantTransaction(platform.pool, visit.tenant.id, work)
  const found = await inTenant((db) => findEvents(db, visit.tenant.id, consumer))
  const dealWith = (ids: readonly string[]) => inTenant((db) => deal(platform, visit, db, consumer, ids, consume))
  let done = 0
  for (let at = 0; at < found.ids.length; at += TOGETHER) {
    const some = found.ids.slice(at, at + TOGETHER)
    try {
      done += await dealWith(some)
    } catch {
      for (const id of some) {
        try {
          done += await dealWith([id])
        } catch (error) {
          console.error('event failed', id, JSON.stringify(errorForLog(error)))
          await inTenant((db) => noteFailure(db, { tenantId: visit.tenant.id, eventId: id, consumer }))
        }
      }
    }
  }
  if (found.all) await inTenant((db) => markRead(db, visit.tenant.id, consumer, found.asOf))
  return done
}

type Place = { readonly tenantId: string; readonly eventId: string; readonly consumer: string }

/** A second server waits here for the first on the unique keys, and then finds them done. */
async function deal(
  platform: Platform,
  visit: Visit,
  db: Transaction,
  consumer: string,
  ids: readonly string[],
  consume: Consume,
): Promise<number> {
  const mine = await db
    .insert(outboxDelivery)
    .values(
      [...ids].sort().map((eventId) => ({ tenantId: visit.tenant.id, eventId, consumer, state: 'done' as const })),
    )
    .onConflictDoUpdate({
      target: [outboxDelivery.tenantId, outboxDelivery.eventId, outboxDelivery.consumer],
      set: { state: 'done', nextAt: null, at: sql`now()` },
      setWhere: sql`${outboxDelivery.state} = 'failed'`,
    })
    .returning({ eventId: outboxDelivery.eventId })
  if (mine.length === 0) return 0
  const rows = await db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.tenantId, visit.tenant.id),
        anyOf(
          outbox.id,
          mine.map((one) => one.eventId),
        ),
      ),
    )
    .orderBy(asc(outbox.id))
  const context = await openContext(platform, visit, db)
  for (const row of rows) {
    await giveWay()
    await consume(context, { id: row.id, name: row.event, payload: row.payload })
  }
  return mine.length
}

async function noteFailure(db: Transaction, place: Place): Promise<void> {
  const tries = sql`${outboxDelivery.tries} + 1`
  const pause = sql`(array[${sql.raw(PAUSES.join(','))}])[${outboxDelivery.tries} + 1]`
  await db
    .insert(outboxDelivery)
    .values({ ...place, state: 'failed', nextAt: new Date(Date.now() + (PAUSES[0] ?? 0) * 1000) })
    .onConflictDoUpdate({
      target: [outboxDelivery.tenantId, outboxDelivery.eventId, outboxDelivery.consumer],
      set: {
        tries,
        state: sql`case when ${tries} > ${PAUSES.length} then 'given_up' else 'failed' end`,
        nextAt: sql`now() + make_interval(secs => ${pause})`,
      },
      setWhere: sql`${outboxDelivery.state} = 'failed'`,
    })
}
