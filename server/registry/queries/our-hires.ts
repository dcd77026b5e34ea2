import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { hireColumns } from '../hires/columns.ts'
import { openHire } from '../hires/sealed.ts'
import type { ImportColumn } from '../imports/columns.ts'
import { maskName } from '../mask-name.ts'
import { hireReport } from '../schema.ts'

/** What a page of an employer's hires needs. Called in process. */
export type OurHires = {
  readonly employer: string
  readonly columns: readonly ImportColumn[]
  readonly rows: readonly {
    readonly id: string
    readonly person: string
    readonly startedOn: string
    readonly state: 'waiting' | 'entered' | 'returned'
    readonly reason: string | null
    readonly reportedOn: string
  }[]
}

/** Hires that an organisation one acts for by proof has entered, the newest first, as it entered them and nothing more. Throws `not_found`. */
export const ourHires = query({
  name: 'registry/our-hires',
  summary: 'Hires entered by one’s own organisation',
  input: z.object({ organisationId: z.uuid() }),
  output: z.custom<OurHires>(),
  access: 'signed_in',
  run: async (anyContext, { organisationId }) => {
    const context = anyContext as SignedIn
    const employer = context.actor.standings.find((one) => one.subjectId === organisationId)
    if (!actsFor(context.actor, organisationId) || employer?.kind !== 'organisation')
      throw notFound(`organisation ${organisationId}`)
    const rows = await context.db
      .select()
      .from(hireReport)
      .where(and(eq(hireReport.tenantId, context.tenant.id), eq(hireReport.employerId, organisationId)))
      .orderBy(desc(hireReport.id))
      .limit(100)
    return {
      employer: employer.name,
      columns: hireColumns(context),
      rows: rows.map((row) => {
        const cells = openHire(context, row)
        return {
          id: row.id,
          person: maskName(cells.person_name ?? ''),
          startedOn: cells.started_on ?? '',
          state: row.state,
          reason: row.reason,
          reportedOn: row.reportedOn,
        }
      }),
    }
  },
})
