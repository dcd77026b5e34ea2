import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { demandCompany } from '../company.ts'
import { findNeeds, NeedRow } from '../needs/need-rows.ts'
import { Choice, findOwners } from '../owners.ts'
import { companyNeed, visit } from '../schema.ts'
import { ticketTopics } from '../service-benefit.ts'
import { findMade, MadeVisit } from '../visit-rows.ts'

/** One company before a visit: what was heard before, what it still waits for, and whether somebody means to go. */
export const company = query({
  name: 'outreach/company',
  summary: 'What was heard from a company before, and what it waits for',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({
    id: z.uuid(),
    name: z.string(),
    planned: z.object({ id: z.uuid(), dueOn: z.string().nullable() }).nullable(),
    visits: z.array(MadeVisit),
    needs: z.array(NeedRow),
    owners: z.array(Choice),
    /** What a service ticket can be about; empty where the city has none for companies. */
    topics: z.array(Choice),
  }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { organisationId }) => {
    const context = anyContext as SignedIn
    const { id, name } = await demandCompany(context, organisationId)
    const [planned] = await context.db
      .select({ id: visit.id, dueOn: visit.dueOn })
      .from(visit)
      .where(and(eq(visit.tenantId, context.tenant.id), eq(visit.organisationId, id), eq(visit.status, 'planned')))
      .orderBy(desc(visit.id))
    return {
      id,
      name,
      planned: planned ?? null,
      visits: await findMade(context, [id]),
      needs: await findNeeds(context, eq(companyNeed.organisationId, id)),
      owners: [...(await findOwners(context))],
      topics: [...ticketTopics(context)],
    }
  },
})
