import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { CHANNELS, noticePreference } from '../../platform/notices/index.ts'

const Hour = z.coerce.number().int().min(0).max(23)
const By = z.array(z.enum(CHANNELS)).max(CHANNELS.length)

/** How the signed-in account wants to be told from now on. What is on its way already leaves as it was going to. */
export const setNotices = command({
  name: 'platform/set-notices',
  summary: 'Sets how the signed-in account wants to be told',
  input: z.object({
    lang: z.enum(['zh', 'en']),
    urgentBy: By,
    usualBy: By,
    quietFrom: Hour,
    quietUntil: Hour,
    digest: z.enum(['at_once', 'daily']),
  }),
  output: z.object({}),
  access: 'signed_in',
  run: async (anyContext, input, effects) => {
    const { db, tenant, actor } = anyContext as SignedIn
    const kept = { ...input, urgentBy: [...new Set(input.urgentBy)], usualBy: [...new Set(input.usualBy)] }
    await db
      .insert(noticePreference)
      .values({ tenantId: tenant.id, accountId: actor.accountId, ...kept })
      .onConflictDoUpdate({ target: [noticePreference.tenantId, noticePreference.accountId], set: kept })
    effects.about({ kind: 'account', id: actor.accountId })
    return {}
  },
})
