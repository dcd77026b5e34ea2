import { isoDay } from '@xinglin/base'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findOpenOpportunities, getOpportunity, getSubject } from '../../registry/index.ts'
import { holderName, isHolderKind } from '../commissioner/holder.ts'
import { findServices, ServiceView } from '../commissioner/services.ts'
import { yearsOf } from '../commissioner/year.ts'
import { YearView, yearView } from '../commissioner/year-view.ts'
import { pairing, serviceEntry } from '../schema.ts'

const YearHolder = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'team', 'organisation']),
  years: z.array(YearView),
})

/** What somebody who serves as commissioner, alone or for a team or an organisation, has to do with it. */
export const ownServices = query({
  name: 'matching/own-services',
  summary: 'Own services as a commissioner, and where one is wanted',
  input: z.object({}),
  output: z.object({
    today: z.string(),
    /** Those the asker may serve as, with the years they were recognised for. */
    holders: z.array(YearHolder),
    /** Companies served, now or before. */
    postings: z.array(
      z.object({
        pairingId: z.string(),
        holder: z.string(),
        organisation: z.string(),
        title: z.string(),
        running: z.boolean(),
      }),
    ),
    entries: z.array(ServiceView),
    openings: z.array(z.object({ id: z.string(), title: z.string(), organisation: z.string(), closesOn: z.string() })),
  }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const own = context.actor.standings.filter((one) => one.verified && isHolderKind(one.kind))
    const ids = own.map((one) => one.subjectId)
    const holders: z.input<typeof YearHolder>[] = []
    for (const id of ids) {
      const years = await yearsOf(context, id)
      const { name, kind } = await holderName(context, id)
      // Oneself always; a team or an organisation once it was recognised.
      if (kind === 'person' || years.length > 0)
        holders.push({ id, name, kind, years: await Promise.all(years.map((one) => yearView(context, one))) })
    }
    const known = holders.map((one) => one.id)
    const rows =
      known.length === 0
        ? []
        : await context.db
            .select()
            .from(pairing)
            .where(and(eq(pairing.tenantId, context.tenant.id), inArray(pairing.personId, known)))
            .orderBy(desc(pairing.since), desc(pairing.id))
    const postings = []
    for (const row of rows.filter((one) => one.state === 'running' || one.state === 'ended')) {
      const opening = await getOpportunity(context, row.opportunityId)
      if (opening.kind !== 'commissioner') continue
      const { name } = await holderName(context, row.personId)
      const organisation = (await getSubject(context, row.organisationId)).name
      const running = row.state === 'running'
      postings.push({ pairingId: row.id, holder: name, organisation, title: opening.title, running })
    }
    // Where everybody the asker may serve as has been in touch already, there is nothing to offer.
    const allIn = (opportunityId: string) =>
      known.every((id) => rows.some((one) => one.personId === id && one.opportunityId === opportunityId))
    const open = known.length === 0 ? [] : await findOpenOpportunities(context)
    return {
      today: isoDay(context.today),
      holders,
      postings,
      entries: known.length === 0 ? [] : await findServices(context, inArray(serviceEntry.holderId, known)),
      openings: open
        .filter((one) => one.kind === 'commissioner' && !ids.includes(one.organisationId) && !allIn(one.id))
        .map(({ id, title, organisation, closesOn }) => ({ id, title, organisation, closesOn })),
    }
  },
})
