import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { type Opportunity, withOrganisation } from '../opportunities/read.ts'
import { opportunity } from '../schema.ts'

/** What the organisations of the signed-in account offer and offered. Called in process. */
export type OurOpenings = {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly verified: boolean }[]
  readonly rows: readonly Opportunity[]
}

/** Openings of the organisations the account acts for by proof, the latest first, whatever became of them. */
export const ourOpenings = query({
  name: 'registry/our-openings',
  summary: 'Openings of the organisations one acts for',
  input: z.object({}),
  output: z.custom<OurOpenings>(),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const organisations = context.actor.standings
      .filter((one) => one.kind === 'organisation')
      .map(({ subjectId, name, verified }) => ({ id: subjectId, name, verified }))
    const proved = organisations.filter((one) => one.verified).map(({ id }) => id)
    const rows =
      proved.length === 0
        ? []
        : await withOrganisation(context)
            .where(and(eq(opportunity.tenantId, context.tenant.id), inArray(opportunity.organisationId, proved)))
            .orderBy(desc(opportunity.id))
            .limit(200)
    return { organisations, rows: rows.map(({ row, organisation }) => ({ ...row, organisation })) }
  },
})
