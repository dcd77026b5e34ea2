import { timingSafeEqual } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { codeBound, noticeAddress } from '../../platform/notices/index.ts'
import { open } from '../../platform/secrets/cipher.ts'
import { AddressKinds } from '../queries/notice-settings.ts'

/** Wrong codes until a new one has to be asked for. */
const WRONG = 5

/**
 * Proves an address by the code that was sent there. A wrong code is an answer, not a fault: it has to be counted, and a fault would take
 * the count back.
 */
export const proveAddress = command({
  name: 'platform/prove-address',
  summary: 'Proves an address for notices by its code',
  input: z.object({ kind: AddressKinds, code: z.string().trim().max(20) }),
  output: z.object({ result: z.enum(['proved', 'wrong', 'over']) }),
  access: 'signed_in',
  run: async (anyContext, { kind, code: typed }, effects) => {
    const { db, tenant, actor, keys } = anyContext as SignedIn
    const mine = and(
      eq(noticeAddress.tenantId, tenant.id),
      eq(noticeAddress.accountId, actor.accountId),
      eq(noticeAddress.kind, kind),
    )
    const [row] = await db.select().from(noticeAddress).where(mine).for('update')
    const code = row?.code && open(keys.data, row.code, codeBound(tenant.id, actor.accountId, kind))
    const live = row?.codeUntil && row.codeUntil.getTime() > Date.now() && row.wrong < WRONG
    const result: 'proved' | 'wrong' | 'over' = !code || !live ? 'over' : same(code, typed) ? 'proved' : 'wrong'
    if (result === 'proved')
      await db.update(noticeAddress).set({ verifiedAt: sql`now()`, code: null, codeState: 'none' }).where(mine)
    if (result === 'wrong')
      await db
        .update(noticeAddress)
        .set({ wrong: sql`${noticeAddress.wrong} + 1` })
        .where(mine)
    effects.about({ kind: 'account', id: actor.accountId }, { address: kind, result })
    return { result }
  },
})

function same(code: string, typed: string): boolean {
  const plain = Buffer.from(typed.normalize('NFKC').replace(/\s/g, ''))
  const kept = Buffer.from(code)
  return plain.length === kept.length && timingSafeEqual(plain, kept)
}
