import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { addressPlace, noticeAddress } from '../../platform/notices/index.ts'
import { putSecret } from '../../platform/secrets/store.ts'
import { AddressKinds } from '../queries/notice-settings.ts'

/** Takes an address for notices back: nothing goes there any more, and the address itself is overwritten. */
export const dropAddress = command({
  name: 'platform/drop-address',
  summary: 'Takes an address for notices back',
  input: z.object({ kind: AddressKinds }),
  output: z.object({}),
  access: 'signed_in',
  run: async (anyContext, { kind }, effects) => {
    const context = anyContext as SignedIn
    const { db, tenant, actor } = context
    const dropped = await db
      .update(noticeAddress)
      .set({ hint: '', verifiedAt: null, code: null, codeState: 'none' })
      .where(
        and(
          eq(noticeAddress.tenantId, tenant.id),
          eq(noticeAddress.accountId, actor.accountId),
          eq(noticeAddress.kind, kind),
        ),
      )
      .returning({ kind: noticeAddress.kind })
    // The server deletes no row of secrets; it writes nothing over what was there.
    if (dropped.length > 0) await putSecret(context, addressPlace(actor.accountId, kind), '')
    effects.about({ kind: 'account', id: actor.accountId }, { address: kind })
    return {}
  },
})
