import { isoDay } from '@xinglin/base'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { ownArea, subject } from '../../registry/index.ts'
import { visit } from '../schema.ts'

const Row = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisation: z.string(),
  dueOn: z.string().nullable(),
  late: z.boolean(),
})

/** Visits planned for oneself, the nearest day first. */
export const visits = query({
  name: 'outreach/visits',
  summary: 'Visits planned for oneself',
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const today = isoDay(context.today)
    const rows = await context.db
      .select({ id: visit.id, organisationId: visit.organisationId, organisation: subject.name, dueOn: visit.dueOn })
      .from(visit)
      .innerJoin(subject, and(eq(subject.tenantId, visit.tenantId), eq(subject.id, visit.organisationId)))
      .where(
        and(
          eq(visit.tenantId, context.tenant.id),
          eq(visit.visitor, context.actor.accountId),
          eq(visit.status, 'planned'),
          ownArea(context, context.actor),
        ),
      )
      .orderBy(asc(visit.dueOn), asc(visit.id))
      .limit(200)
    return { rows: rows.map((row) => ({ ...row, late: row.dueOn !== null && row.dueOn < today })) }
  },
})
