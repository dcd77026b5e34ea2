import { and, eq, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { delegation } from '../../platform/tenancy/schema.ts'

/** Ends a delegation before its time: by whoever is back, or by whoever can no longer stand in. */
export const endDelegation = command({
  name: 'administration/end-delegation',
  summary: 'Ends a delegation at once',
  input: z.object({ delegationId: z.uuid() }),
  output: z.object({ delegationId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { delegationId }, effects) => {
    const { actor, db, tenant } = anyContext as SignedIn
    const ended = await db
      .update(delegation)
      .set({ endedAt: new Date(), endedBy: actor.accountId })
      .where(
        and(
          eq(delegation.tenantId, tenant.id),
          eq(delegation.id, delegationId),
          isNull(delegation.endedAt),
          or(eq(delegation.fromAccount, actor.accountId), eq(delegation.toAccount, actor.accountId)),
        ),
      )
      .returning({ to: delegation.toAccount })
    const [one] = ended
    if (!one) throw notFound(`delegation ${delegationId}`)
    effects.about({ kind: 'account', id: one.to }, { delegation: delegationId })
    return { delegationId }
  },
})
