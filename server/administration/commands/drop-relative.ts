import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { relative } from '../schema.ts'

/** Takes a declaration back, with a reason: a wrong number, a relation that has ended. What was declared stays on record. */
export const dropRelative = command({
  name: 'administration/drop-relative',
  summary: 'Takes the declaration of a relative back, with a reason',
  input: z.object({ relativeId: z.uuid(), reason: z.string().trim().min(2).max(200) }),
  output: z.object({ relativeId: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { relativeId, reason }, effects) => {
    const { actor, db, tenant } = anyContext as SignedIn
    const ended = await db
      .update(relative)
      .set({ endedAt: new Date(), endReason: reason })
      .where(
        and(
          eq(relative.tenantId, tenant.id),
          eq(relative.id, relativeId),
          eq(relative.accountId, actor.accountId),
          isNull(relative.endedAt),
        ),
      )
      .returning({ id: relative.id })
    if (ended.length === 0) throw notFound(`relative ${relativeId}`)
    effects.about({ kind: 'relative', id: relativeId }, { reason })
    return { relativeId }
  },
})
