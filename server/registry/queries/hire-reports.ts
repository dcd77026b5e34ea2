import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { hireColumns } from '../hires/columns.ts'
import { keepsHires } from '../hires/keeps-hires.ts'
import { openHire } from '../hires/sealed.ts'
import { hireReport, subject } from '../schema.ts'

const SHOWN = 200

/** Hires that employers entered and nobody has verified, the oldest first: for the unit that keeps such records, and nobody else. */
export const hireReports = query({
  name: 'registry/hire-reports',
  summary: 'Hires entered by employers that wait to be verified',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        employer: z.string(),
        person: z.string(),
        reportedOn: z.string(),
        /** What was stated besides, in the order it was asked. A document's number by its last four signs. */
        stated: z.array(z.object({ id: z.string(), title: Text, value: Text })),
      }),
    ),
  }),
  access: { officers: ['officer'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    if (!keepsHires(context)) return { rows: [] }
    const rows = await context.db
      .select({ row: hireReport, employer: subject.name })
      .from(hireReport)
      .innerJoin(subject, and(eq(subject.tenantId, hireReport.tenantId), eq(subject.id, hireReport.employerId)))
      .where(and(eq(hireReport.tenantId, context.tenant.id), eq(hireReport.state, 'waiting')))
      .orderBy(asc(hireReport.id))
      .limit(SHOWN)
    const columns = hireColumns(context)
    return {
      rows: rows.map(({ row, employer }) => {
        const cells = openHire(context, row)
        const stated = columns.flatMap(({ id, title, secret, codes }) => {
          const typed = cells[id] ?? ''
          if (typed === '' || id === 'person_name') return []
          const value = secret ? `…${typed.slice(-4)}` : typed
          return [{ id, title, value: codes?.get(value) ?? { zh: value, en: value } }]
        })
        return {
          id: row.id,
          employer,
          person: cells.person_name ?? '',
          reportedOn: row.reportedOn,
          stated,
        }
      }),
    }
  },
})
