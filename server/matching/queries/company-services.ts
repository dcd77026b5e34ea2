import { and, inArray, ne } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findServices, ServiceView } from '../commissioner/services.ts'
import { serviceEntry } from '../schema.ts'

/** For those who act for a company by proof: what commissioners say they did there, what waits for the company’s word first. */
export const companyServices = query({
  name: 'matching/company-services',
  summary: 'Services of commissioners at the companies one acts for',
  input: z.object({}),
  output: z.object({ companies: z.number().int(), entries: z.array(ServiceView) }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const ids = context.actor.standings
      .filter((one) => one.verified && one.kind === 'organisation')
      .map((one) => one.subjectId)
    if (ids.length === 0) return { companies: 0, entries: [] }
    const theirs = and(inArray(serviceEntry.organisationId, ids), ne(serviceEntry.status, 'replaced'))
    return { companies: ids.length, entries: await findServices(context, theirs) }
  },
})
