import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { demandOwn } from '../opportunities/demand.ts'
import { filled } from '../opportunities/fill.ts'
import { OpportunityInput } from '../opportunities/input.ts'
import { opportunity } from '../schema.ts'

/** Changes an open opening; it is checked again as a whole. Its kind stays what it was. */
export const changeOpportunity = command({
  name: 'registry/change-opportunity',
  summary: 'Changes an open opening of one’s organisation',
  input: OpportunityInput.omit({ kind: true }).extend({ opportunityId: z.uuid(), version: z.number().int() }),
  output: z.object({ opportunityId: z.uuid(), version: z.number() }),
  access: 'signed_in',
  run: async (anyContext, { opportunityId, version, ...input }, effects) => {
    const context = anyContext as SignedIn
    const before = await demandOwn(context, opportunityId, version)
    const next = await filled(context, { ...input, kind: before.kind })
    if (next.places < before.taken) {
      const say = {
        zh: `已经有 ${before.taken} 人占了名额，人数不能少于它。`,
        en: `${before.taken} places are taken already; there cannot be fewer.`,
      }
      throw unprocessable(say, 'places')
    }
    await context.db
      .update(opportunity)
      .set({ ...next, version: version + 1 })
      .where(and(eq(opportunity.tenantId, context.tenant.id), eq(opportunity.id, opportunityId)))
    effects.about({ kind: 'opportunity', id: opportunityId }, { version: version + 1 })
    effects.emit('opportunity.changed', { opportunityId })
    return { opportunityId, version: version + 1 }
  },
})
