import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { CHANNELS, DEFAULTS, findPreferences, noticeAddress } from '../../platform/notices/index.ts'

export const AddressKinds = z.enum(['email', 'phone'])

const Address = z.object({
  kind: AddressKinds,
  /** What its owner recognises it by. */
  hint: z.string(),
  proved: z.boolean(),
  /** A code is on its way or was sent and can be typed in; `refused`: it could not be delivered. */
  code: z.enum(['to_send', 'sent', 'refused', 'none']),
})

/** How the signed-in account wants to be told, and the addresses it gave. Not which channels are open: the server knows that. */
export const noticeSettings = query({
  name: 'platform/notice-settings',
  summary: 'How the signed-in account wants to be told',
  input: z.object({}),
  output: z.object({
    lang: z.enum(['zh', 'en']),
    urgentBy: z.array(z.enum(CHANNELS)),
    usualBy: z.array(z.enum(CHANNELS)),
    quietFrom: z.number(),
    quietUntil: z.number(),
    digest: z.enum(['at_once', 'daily']),
    addresses: z.array(Address),
  }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const { accountId } = context.actor
    const wanted = (await findPreferences(context, [accountId])).get(accountId) ?? DEFAULTS
    const rows = await context.db
      .select()
      .from(noticeAddress)
      .where(and(eq(noticeAddress.tenantId, context.tenant.id), eq(noticeAddress.accountId, accountId)))
    const kept = rows.filter((row) => row.hint !== '')
    return {
      ...wanted,
      urgentBy: [...wanted.urgentBy],
      usualBy: [...wanted.usualBy],
      addresses: kept.map(({ kind, hint, verifiedAt, codeState }) => ({
        kind,
        hint,
        proved: verifiedAt !== null,
        code: codeState,
      })),
    }
  },
})
