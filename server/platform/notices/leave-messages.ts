import { isoDay, type Localised } from '@xinglin/base'
import type { Context } from '../context.ts'
import { newId } from '../database/index.ts'
import type { ChannelName } from './channel.ts'
import { ADDRESS_OF, DEFAULTS, findPreferences, findProved } from './preferences.ts'
import { message, messageDelivery, type Urgency } from './schema.ts'
import { leaves } from './timing.ts'

/** What somebody is to be told. */
export type Draft = {
  readonly accountId: string
  readonly kind: string
  readonly about: string | null
  readonly urgency: Urgency
  /** No name and no sum in either: they travel by e-mail and SMS. */
  readonly title: Localised
  readonly body: Localised
  /** Below tenant and language (`/casework/…`), or the desk (`/desk/…`). */
  readonly path: string
  /** What it tells: the same account is told it once. */
  readonly once: string
}

/** Rows written at a time: a batch tells thousands at once, and a statement takes so many values only. */
const PORTION = 1000

/**
 * Leaves messages for people, in the caller's transaction, and notes over which of the channels open here each goes out and when.
 * What an account was told already is left out.
 * @returns how many are new
 */
export async function leaveMessages(
  context: Context,
  open: readonly ChannelName[],
  drafts: readonly Draft[],
  now = new Date(),
): Promise<number> {
  let told = 0
  for (let at = 0; at < drafts.length; at += PORTION)
    told += await leavePortion(context, open, drafts.slice(at, at + PORTION), now)
  return told
}

async function leavePortion(context: Context, open: readonly ChannelName[], drafts: readonly Draft[], now: Date) {
  const rows = drafts.map((draft) => ({
    ...draft,
    tenantId: context.tenant.id,
    id: newId(),
    businessDay: isoDay(context.today),
  }))
  const made = await context.db.insert(message).values(rows).onConflictDoNothing().returning()
  const accounts = [...new Set(made.map((one) => one.accountId))]
  const preferences = await findPreferences(context, accounts)
  const proved = await findProved(context, accounts)
  const ways = made.flatMap((one) => {
    const wanted = preferences.get(one.accountId) ?? DEFAULTS
    const by = one.urgency === 'urgent' ? wanted.urgentBy : wanted.usualBy
    const when = leaves(now, one.urgency, wanted)
    return by
      .filter((channel) => open.includes(channel) && proved.get(one.accountId)?.has(ADDRESS_OF[channel]))
      .map((channel) => ({
        tenantId: context.tenant.id,
        messageId: one.id,
        channel,
        accountId: one.accountId,
        digest: when.digest,
        nextAt: when.at,
      }))
  })
  if (ways.length > 0) await context.db.insert(messageDelivery).values(ways)
  return made.length
}
