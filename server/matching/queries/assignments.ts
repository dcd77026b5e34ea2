import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { kindTitle } from '../index/kinds.ts'
import { assignmentRun } from '../schema.ts'
import { DESK_ROLES, seesRuns } from '../sides.ts'

const Row = z.object({
  id: z.string(),
  title: z.string(),
  kind: Text,
  status: z.enum(['open', 'confirmed']),
  people: z.number(),
  places: z.number(),
  at: z.string(),
})

/** Batches of this city, newest first. */
export const assignments = query({
  name: 'matching/assignments',
  summary: 'Batches in which people were assigned to openings',
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  access: { officers: DESK_ROLES },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const rows = await context.db
      .select({
        id: assignmentRun.id,
        title: assignmentRun.title,
        kind: assignmentRun.opportunityKind,
        status: assignmentRun.status,
        // The result of thousands is a megabyte: two numbers of it are wanted.
        people: sql<number>`(${assignmentRun.result} ->> 'people')::int`,
        places: sql<number>`(${assignmentRun.result} ->> 'places')::int`,
        at: assignmentRun.at,
      })
      .from(assignmentRun)
      .where(and(eq(assignmentRun.tenantId, context.tenant.id), seesRuns(context)))
      .orderBy(desc(assignmentRun.id))
      .limit(100)
    return {
      rows: rows.map(({ kind, at, ...row }) => ({ ...row, kind: kindTitle(kind), at: at.toISOString() })),
    }
  },
})
