import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findNeeds, NeedRow } from '../needs/need-rows.ts'
import { companyNeed } from '../schema.ts'
import { findMade, MadeVisit } from '../visit-rows.ts'

/** For those who act for a company by proof: the visits made there and what became of every need. */
export const ownNeeds = query({
  name: 'outreach/own-needs',
  summary: 'What the companies one acts for told the city, and what became of it',
  input: z.object({}),
  output: z.object({ companies: z.number().int(), visits: z.array(MadeVisit), needs: z.array(NeedRow) }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const ids = context.actor.standings
      .filter((one) => one.verified && one.kind === 'organisation')
      .map((one) => one.subjectId)
    if (ids.length === 0) return { companies: 0, visits: [], needs: [] }
    return {
      companies: ids.length,
      visits: await findMade(context, ids),
      needs: await findNeeds(context, inArray(companyNeed.organisationId, ids)),
    }
  },
})
