import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findOpenOpportunities, getOpportunity, type Opportunity } from '../../registry/index.ts'
import type { Side } from '../life/steps.ts'
import { SummaryView, summaryOf } from '../life/view.ts'
import { pairing } from '../schema.ts'

/** Newest first; who has more sees the older ones at each opening. */
const SHOWN = 100

/** The matches of whoever asks: as the person, and for the companies they act for. */
export const pairings = query({
  name: 'matching/pairings',
  summary: 'Own matches, as a person and for a company',
  input: z.object({}),
  output: z.object({
    rows: z.array(SummaryView),
    /** Open openings of the companies the asker acts for: each has its list. */
    openings: z.array(z.object({ id: z.string(), title: z.string(), places: z.number(), taken: z.number() })),
    /** Whether the asker is a person of this city. */
    person: z.boolean(),
  }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const own = context.actor.standings.filter((one) => one.verified)
    const of = (kind: string) => own.filter((one) => one.kind === kind).map((one) => one.subjectId)
    const companies = of('organisation')
    // An organisation may be commissioner too, elsewhere.
    const people = [...of('person'), ...of('team'), ...companies]
    if (own.length === 0) return { rows: [], openings: [], person: false }
    const offered: Opportunity[] = []
    for (const organisationId of companies) offered.push(...(await findOpenOpportunities(context, { organisationId })))
    const rows = await context.db
      .select()
      .from(pairing)
      .where(
        and(
          eq(pairing.tenantId, context.tenant.id),
          or(
            and(inArray(pairing.personId, people), eq(pairing.shown, true)),
            inArray(pairing.organisationId, companies),
          ),
        ),
      )
      .orderBy(desc(pairing.since), desc(pairing.id))
      .limit(SHOWN)
    const openings = new Map<string, Opportunity>()
    for (const id of new Set(rows.map((row) => row.opportunityId))) openings.set(id, await getOpportunity(context, id))
    const views: z.input<typeof SummaryView>[] = []
    for (const row of rows) {
      const opening = openings.get(row.opportunityId)
      const side: Side = people.includes(row.personId) ? 'person' : 'company'
      if (opening) views.push(await summaryOf(context, { row, opening }, side))
    }
    return {
      rows: views,
      openings: offered.map(({ id, title, places, taken }) => ({ id, title, places, taken })),
      person: of('person').length > 0,
    }
  },
})
