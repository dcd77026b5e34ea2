import { isoDay } from '@xinglin/base'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden } from '../../platform/fault.ts'
import { currentWeights } from '../learning/current-weights.ts'
import { demandCity, lockWeights, settledBefore, WEIGHT_ROLES } from '../learning/find-weights.ts'
import { matchWeights } from '../schema.ts'

const NOT_BETTER = {
  zh: '回放没有证明新权重更好，不能采用。',
  en: 'The replay does not show that the new weights are better: they cannot be released.',
}
const MOVED = {
  zh: '比较之后正在用的权重已经变了，请否决这一版，重新拟合。',
  en: 'The weights in use have changed since it was compared. Reject it and fit anew.',
}
const BECOMES = { release: 'released', reject: 'rejected', withdraw: 'withdrawn' } as const

/**
 * Releases candidate weights, rejects them, or withdraws what was released, so that the version before ranks lists again. Whoever had them fitted does not
 * release them, and nobody can where the replay is not better.
 * @throws Fault `conflict` for what was settled before, is not better, or was compared with other weights
 */
export const settleWeights = command({
  name: 'matching/settle-weights',
  summary: 'Releases, rejects or withdraws learnt weights; a second person',
  input: z.object({
    weightsId: z.uuid(),
    decision: z.enum(['release', 'reject', 'withdraw']),
    reason: z.string().trim().min(2).max(500),
  }),
  output: z.object({}),
  access: { officers: WEIGHT_ROLES },
  run: async (anyContext, { weightsId, decision, reason }, effects) => {
    const context = anyContext as SignedIn
    demandCity(context)
    const row = await lockWeights(context, weightsId)
    if (row.status !== (decision === 'withdraw' ? 'released' : 'candidate')) throw settledBefore()
    if (decision === 'release') {
      if (row.madeBy === context.actor.accountId) throw forbidden('weights are released by a second person')
      if (!row.replayed.better) throw conflict(NOT_BETTER)
      if (row.against !== (await currentWeights(context)).version) throw conflict(MOVED)
    }
    await context.db
      .update(matchWeights)
      .set({
        status: BECOMES[decision],
        settledBy: context.actor.accountId,
        settledByName: context.actor.name,
        settledOn: isoDay(context.today),
        reason,
      })
      .where(and(eq(matchWeights.tenantId, context.tenant.id), eq(matchWeights.id, weightsId)))
    effects.about({ kind: 'match_weights', id: weightsId }, { version: row.version, decision })
    return {}
  },
})
