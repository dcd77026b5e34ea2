import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { demandOrganisation } from '../opportunities/demand.ts'
import { addOpportunity } from '../opportunities/fill.ts'
import { OpportunityInput } from '../opportunities/input.ts'

/** Publishes an opening of an organisation: checked for what the law wants said and for what it bars, open from today to its last day. */
export const postOpportunity = command({
  name: 'registry/post-opportunity',
  summary: 'Publishes a job, an internship or another opening of an organisation',
  input: OpportunityInput.extend({ organisationId: z.uuid() }),
  output: z.object({ opportunityId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { organisationId, ...input }, effects) => {
    const context = anyContext as SignedIn
    demandOrganisation(context.actor, organisationId)
    const opportunityId = await addOpportunity(context, organisationId, input)
    effects.about({ kind: 'opportunity', id: opportunityId }, { organisation: organisationId })
    effects.emit('opportunity.changed', { opportunityId })
    return { opportunityId }
  },
})
