import type { Day } from '@xinglin/base'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { getOpportunity, type Opportunity } from '../opportunities/read.ts'

/** One opening of an organisation one acts for, to change it or to begin from it; and the business day. Called in process. */
export const ownOpening = query({
  name: 'registry/own-opening',
  summary: 'An opening of an organisation one acts for',
  input: z.object({ opportunityId: z.uuid().optional() }),
  output: z.custom<{ readonly today: Day; readonly opening: Opportunity | undefined }>(),
  access: 'signed_in',
  run: async (anyContext, { opportunityId }) => {
    const context = anyContext as SignedIn
    if (opportunityId === undefined) return { today: context.today, opening: undefined }
    const opening = await getOpportunity(context, opportunityId)
    if (!actsFor(context.actor, opening.organisationId)) throw notFound(`opportunity ${opportunityId} of another`)
    return { today: context.today, opening }
  },
})
