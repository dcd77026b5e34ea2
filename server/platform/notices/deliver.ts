import { and, eq, sql } from 'drizzle-orm'
import { type Transaction, tenantTransaction } from '../database/index.ts'
import type { Platform } from '../platform.ts'
import { openContext, type Visit } from '../visit.ts'
import type { Outcome } from './channel.ts'
import { type Parcel, takeParcels } from './parcels.ts'
import { messageDelivery } from './schema.ts'

/** Seconds until the next try, by how many there were; after the last it is given up and the message stays in the house. */
const PAUSES = [60, 300, 1800, 7200, 28_800]
/** People who are written to at the same time. */
const AT_ONCE = 5

/**
 * Sends what is due in a city. Claimed in one transaction, sent outside of any, noted in another: a server that dies in between leaves a
 * claim that runs out. E-mail then goes again (at least once); SMS and WeChat do not (at most once), see `docs/decisions/0014-notices.md`.
 * @returns how many letters were accepted
 */
export async function deliverDue(platform: Platform, visit: Visit, now = new Date()): Promise<number> {
  const inTenant = <T>(work: (db: Transaction) => Promise<T>) => tenantTransaction(platform.pool, visit.tenant.id, work)
  const parcels = await inTenant(async (db) =>
    takeParcels(await openContext(platform, visit, db), platform.origin, now),
  )
  let accepted = 0
  const send = async (parcel: Parcel) => {
    const outcome = await platform.channels.send(parcel.channel, parcel.to, parcel.letter)
    if (outcome.kind === 'accepted') accepted += 1
    else console.error('notice', outcome.kind, parcel.channel, parcel.letter.id, outcome.why)
    await inTenant((db) => note(db, visit.tenant.id, parcel, outcome, now))
  }
  // One person's letters one after another, in the order in which things happened.
  const people = new Map<string, Parcel[]>()
  for (const one of parcels) people.set(one.to, [...(people.get(one.to) ?? []), one])
  const rest = [...people.values()]
  const carry = async () => {
    for (let round = rest.shift(); round !== undefined; round = rest.shift())
      for (const parcel of round) await send(parcel)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, carry))
  return accepted
}

/** What became of a parcel, unless its claim ran out and somebody else has it by now. */
async function note(db: Transaction, tenantId: string, parcel: Parcel, outcome: Outcome, now: Date): Promise<void> {
  for (const { messageId, tries } of parcel.rows) {
    await db
      .update(messageDelivery)
      .set(standing(outcome, tries, now))
      .where(
        and(
          eq(messageDelivery.tenantId, tenantId),
          eq(messageDelivery.messageId, messageId),
          eq(messageDelivery.channel, parcel.channel),
          eq(messageDelivery.state, 'sending'),
          eq(messageDelivery.tries, tries),
        ),
      )
  }
}

function standing(outcome: Outcome, tries: number, now: Date) {
  const at = sql`now()`
  if (outcome.kind === 'accepted') return { state: 'sent' as const, providerId: outcome.providerId, at }
  const pause = PAUSES[tries - 1]
  if (outcome.kind !== 'retry' || pause === undefined)
    return { state: outcome.kind === 'unclear' ? ('unclear' as const) : ('refused' as const), at }
  return { state: 'waiting' as const, nextAt: new Date(now.getTime() + pause * 1000), at }
}
