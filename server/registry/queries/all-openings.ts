import { isoDay } from '@xinglin/base'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { Context, SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { CLAUSE_IDS, CLAUSES } from '../opportunities/fair/clauses.ts'
import { KIND_IDS, KINDS } from '../opportunities/kinds.ts'
import { REPORT_IDS, REPORTS } from '../opportunities/report-kinds.ts'
import { ownArea } from '../own-area.ts'
import { opportunity, opportunityReport, subject } from '../schema.ts'

const Row = z.object({
  id: z.uuid(),
  kind: z.enum(KIND_IDS),
  kindTitle: Text,
  title: z.string(),
  organisation: z.string(),
  work: z.string(),
  conditions: z.string(),
  status: z.enum(['open', 'filled', 'closed', 'expired', 'barred']),
  opensOn: z.string(),
  closesOn: z.string(),
  /** Reports nobody looked into yet: what each says is wrong. */
  reports: z.array(z.object({ about: Text, text: z.string(), on: z.string() })),
})

/** Openings the officer looks after: those open, and those that ended lately; and what was reported of them. */
export const allOpenings = query({
  name: 'registry/all-openings',
  summary: 'Openings of the city for officers, with reports',
  input: z.object({}),
  output: z.object({
    today: z.string(),
    rows: z.array(Row),
    clauses: z.array(z.object({ id: z.enum(CLAUSE_IDS), title: Text, says: Text, confidence: z.string() })),
  }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const found = await context.db
      .select({ row: opportunity, organisation: subject.name })
      .from(opportunity)
      .innerJoin(subject, and(eq(subject.tenantId, opportunity.tenantId), eq(subject.id, opportunity.organisationId)))
      .where(and(eq(opportunity.tenantId, context.tenant.id), ownArea(context, context.actor)))
      .orderBy(sql`${opportunity.status} <> 'open'`, desc(opportunity.id))
      .limit(1000)
    const reports = await waiting(context)
    return {
      today: isoDay(context.today),
      rows: found.map(({ row, organisation }) => ({
        ...row,
        organisation,
        kindTitle: KINDS[row.kind].title,
        reports: reports.filter((one) => one.opportunityId === row.id).map(({ opportunityId: _, ...one }) => one),
      })),
      clauses: CLAUSE_IDS.map((id) => ({ id, ...CLAUSES[id] })),
    }
  },
})

async function waiting({ db, tenant }: Context) {
  const rows = await db
    .select()
    .from(opportunityReport)
    .where(and(eq(opportunityReport.tenantId, tenant.id), isNull(opportunityReport.finding)))
    .orderBy(desc(opportunityReport.at))
    .limit(1000)
  return rows.map(({ opportunityId, about, text, reportedOn }) => {
    const known = REPORT_IDS.find((id) => id === about)
    return { opportunityId, about: known ? REPORTS[known] : { zh: about, en: about }, text, on: reportedOn }
  })
}
