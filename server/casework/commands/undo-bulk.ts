import { and, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { bulkDecision } from '../schema.ts'

/** Takes back everything approved together, as long as it has not taken effect. */
export const undoBulk = command({
  name: 'casework/undo-bulk',
  summary: 'Takes back an approval in bulk before it takes effect',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  access: { officers: 'any' },
  run: async (anyContext, { id }, effects) => {
    const context = anyContext as SignedIn
    const own = and(
      eq(bulkDecision.tenantId, context.tenant.id),
      eq(bulkDecision.id, id),
      eq(bulkDecision.madeBy, context.actor.accountId),
    )
    const [made] = await context.db.select({ id: bulkDecision.id }).from(bulkDecision).where(own).for('update')
    if (!made) throw notFound(`bulk decision ${id}`)
    const undone = await context.db
      .update(bulkDecision)
      .set({ status: 'undone' })
      .where(and(own, eq(bulkDecision.status, 'waiting'), gt(bulkDecision.takesEffectAt, sql`now()`)))
      .returning({ id: bulkDecision.id })
    if (undone.length === 0) {
      throw conflict({ zh: '已经生效，不能撤销。', en: 'It has taken effect and cannot be undone.' })
    }
    effects.about({ kind: 'bulk_decision', id })
    return { id }
  },
})
