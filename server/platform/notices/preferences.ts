import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Lang } from '../text/lang.ts'
import type { ChannelName } from './channel.ts'
import { noticeAddress, noticePreference } from './schema.ts'
import type { Hours } from './timing.ts'

/** How somebody wants to be told. */
export type Preferences = Hours & {
  readonly lang: Lang
  readonly urgentBy: readonly ChannelName[]
  readonly usualBy: readonly ChannelName[]
}

/** Until somebody says otherwise: Chinese, every channel an address is proved for, quiet from ten at night to eight. */
export const DEFAULTS: Preferences = {
  lang: 'zh',
  urgentBy: ['email', 'sms', 'wechat'],
  usualBy: ['email', 'sms', 'wechat'],
  quietFrom: 22,
  quietUntil: 8,
  digest: 'at_once',
}

/** Which proved address a channel uses: WeChat notices find their reader by the mobile number. */
export const ADDRESS_OF: Record<ChannelName, 'email' | 'phone'> = { email: 'email', sms: 'phone', wechat: 'phone' }

/** Preferences of these accounts; the defaults for who has none. */
export async function findPreferences(
  context: Context,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, Preferences>> {
  if (accounts.length === 0) return new Map()
  const rows = await context.db
    .select()
    .from(noticePreference)
    .where(and(eq(noticePreference.tenantId, context.tenant.id), inArray(noticePreference.accountId, [...accounts])))
  const kept = new Map<string, Preferences>(rows.map((row) => [row.accountId, row]))
  return new Map(accounts.map((account) => [account, kept.get(account) ?? DEFAULTS]))
}

/** Which kinds of address each account has proved. */
export async function findProved(
  context: Context,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<'email' | 'phone'>>> {
  if (accounts.length === 0) return new Map()
  const rows = await context.db
    .select({ accountId: noticeAddress.accountId, kind: noticeAddress.kind, verifiedAt: noticeAddress.verifiedAt })
    .from(noticeAddress)
    .where(and(eq(noticeAddress.tenantId, context.tenant.id), inArray(noticeAddress.accountId, [...accounts])))
  const proved = new Map<string, Set<'email' | 'phone'>>()
  for (const row of rows)
    if (row.verifiedAt !== null) proved.set(row.accountId, (proved.get(row.accountId) ?? new Set()).add(row.kind))
  return proved
}
