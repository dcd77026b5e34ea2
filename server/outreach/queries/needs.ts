import { isoDay } from '@xinglin/base'
import { and, eq, lt, ne } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { ownArea } from '../../registry/index.ts'
import { findNeeds, NeedRow } from '../needs/need-rows.ts'
import { Choice, findOwners } from '../owners.ts'
import { companyNeed } from '../schema.ts'
import { ticketTopics } from '../service-benefit.ts'

/** Needs of companies: one's own, those that are late, or all that are not confirmed. */
export const needs = query({
  name: 'outreach/needs',
  summary: 'Needs heard from companies: one’s own, the late ones, or all that run',
  input: z.object({ view: z.enum(['mine', 'late', 'running']).default('mine') }),
  output: z.object({
    rows: z.array(NeedRow),
    owners: z.array(Choice),
    /** What a service ticket can be about; empty where the city has none for companies. */
    topics: z.array(Choice),
  }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { view }) => {
    const context = anyContext as SignedIn
    const conditions = {
      mine: and(eq(companyNeed.owner, context.actor.accountId), ne(companyNeed.status, 'confirmed')),
      late: and(eq(companyNeed.status, 'open'), lt(companyNeed.dueOn, isoDay(context.today))),
      running: ne(companyNeed.status, 'confirmed'),
    }
    // What is one's own is seen wherever the company lies.
    const area = view === 'mine' ? undefined : ownArea(context, context.actor)
    return {
      rows: await findNeeds(context, and(conditions[view], area)),
      owners: [...(await findOwners(context))],
      topics: [...ticketTopics(context)],
    }
  },
})
