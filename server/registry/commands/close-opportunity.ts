import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { demandOwn } from '../opportunities/demand.ts'
import { endOpportunity } from '../opportunities/end.ts'

/** Closes an opening of one's organisation: filled, or no longer offered. */
export const closeOpportunity = command({
  name: 'registry/close-opportunity',
  summary: 'Closes an opening of one’s organisation',
  input: z.object({ opportunityId: z.uuid(), why: z.enum(['filled', 'closed']) }),
  output: z.object({ opportunityId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { opportunityId, why }, effects) => {
    const context = anyContext as SignedIn
    await endOpportunity(context, effects, await demandOwn(context, opportunityId), why, null)
    return { opportunityId }
  },
})
