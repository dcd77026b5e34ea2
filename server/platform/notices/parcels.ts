import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { writeAudit } from '../audit/write.ts'
import type { Context } from '../context.ts'
import { revealSecret } from '../secrets/store.ts'
import { addressPlace } from './address.ts'
import type { ChannelName, Letter } from './channel.ts'
import { letterOf } from './letter.tsx'
import { ADDRESS_OF, DEFAULTS, findPreferences, findProved } from './preferences.ts'
import { message, messageDelivery } from './schema.ts'
import { afterQuiet } from './timing.ts'

type Row = typeof messageDelivery.$inferSelect
type Due = { readonly delivery: Row; readonly message: typeof message.$inferSelect }

/** A letter for one person over one channel, and the messages it tells. */
export type Parcel = {
  readonly channel: ChannelName
  readonly to: string
  readonly letter: Letter
  readonly rows: readonly { readonly messageId: string; readonly tries: number }[]
}

const LIMIT = 100
/** Milliseconds a claim lasts: longer than any gateway is waited for, a queue of them included. */
const LEASE = 10 * 60_000

/** Claims what is due and makes the letters. Reading an address writes its audit line. To be sent after the transaction has ended. */
export async function takeParcels(context: Context, origin: string, now: Date): Promise<readonly Parcel[]> {
  await endStaleClaims(context, now)
  const due = await findDue(context, now)
  if (due.length === 0) return []
  const accounts = [...new Set(due.map((one) => one.delivery.accountId))]
  const preferences = await findPreferences(context, accounts)
  const proved = await findProved(context, accounts)
  const parcels: Parcel[] = []
  for (const group of grouped(due)) {
    const [{ delivery }] = group
    const wanted = preferences.get(delivery.accountId) ?? DEFAULTS
    const quietUntil = afterQuiet(now, wanted)
    // Whoever has read it in the house needs no letter about it any more.
    const [read, unread] = [group.filter(isRead), group.filter((one) => !isRead(one))]
    await set(context, read, { state: 'needless' })
    const [first] = unread
    if (!first) continue
    if (quietUntil > now) {
      await set(context, unread, { nextAt: quietUntil })
      continue
    }
    const kind = ADDRESS_OF[delivery.channel]
    const place = addressPlace(delivery.accountId, kind)
    const to = proved.get(delivery.accountId)?.has(kind) ? await revealSecret(context, place) : undefined
    if (!to) {
      await set(context, unread, { state: 'refused' })
      continue
    }
    const about = { kind: 'account', id: delivery.accountId }
    await writeAudit(context, 'platform/send-notice', about, { channel: delivery.channel, messages: unread.length })
    await set(context, unread, { state: 'sending', nextAt: new Date(now.getTime() + LEASE), more: true })
    parcels.push({
      channel: delivery.channel,
      to,
      letter: letterOf(
        context.tenant,
        origin,
        wanted.lang,
        delivery.channel,
        unread.map((one) => one.message),
      ),
      rows: unread.map((one) => ({ messageId: one.message.id, tries: one.delivery.tries + 1 })),
    })
  }
  return parcels
}

const isRead = (one: Due) => one.message.readAt !== null

/** Claims of servers that died: an e-mail is sent again, anything else may have arrived and is not. */
async function endStaleClaims(context: Context, now: Date): Promise<void> {
  await context.db
    .update(messageDelivery)
    .set({ state: sql`case when ${messageDelivery.channel} = 'email' then 'waiting' else 'unclear' end` })
    .where(
      and(
        eq(messageDelivery.tenantId, context.tenant.id),
        eq(messageDelivery.state, 'sending'),
        lte(messageDelivery.nextAt, now),
      ),
    )
}

/** Rows nobody else has: another server that looks at the same moment takes the next ones. */
async function findDue(context: Context, now: Date): Promise<Due[]> {
  return context.db
    .select({ delivery: messageDelivery, message })
    .from(messageDelivery)
    .innerJoin(message, and(eq(message.tenantId, messageDelivery.tenantId), eq(message.id, messageDelivery.messageId)))
    .where(
      and(
        eq(messageDelivery.tenantId, context.tenant.id),
        eq(messageDelivery.state, 'waiting'),
        lte(messageDelivery.nextAt, now),
      ),
    )
    .orderBy(asc(messageDelivery.nextAt), asc(messageDelivery.messageId))
    .limit(LIMIT)
    .for('update', { of: messageDelivery, skipLocked: true })
}

/** A letter each, or one for all of a person's digest. */
function grouped(due: readonly Due[]): readonly (readonly [Due, ...Due[]])[] {
  const groups = new Map<string, [Due, ...Due[]]>()
  for (const one of due) {
    const { digest, accountId, channel, messageId } = one.delivery
    const key = `${channel}:${digest ? accountId : messageId}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

async function set(
  context: Context,
  due: readonly Due[],
  { more, ...values }: { state?: Row['state']; nextAt?: Date; more?: true },
): Promise<void> {
  const [first] = due
  if (!first) return
  await context.db
    .update(messageDelivery)
    .set({ ...values, ...(more && { tries: sql`${messageDelivery.tries} + 1` }) })
    .where(
      and(
        eq(messageDelivery.tenantId, context.tenant.id),
        eq(messageDelivery.channel, first.delivery.channel),
        inArray(
          messageDelivery.messageId,
          due.map((one) => one.message.id),
        ),
      ),
    )
}
