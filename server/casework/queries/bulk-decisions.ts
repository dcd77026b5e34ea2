import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { bulkDecision } from '../schema.ts'

/** One's own approvals in bulk, newest first: what waits and can be undone, and what came of the others. */
export const bulkDecisions = query({
  name: 'casework/bulk-decisions',
  summary: 'One’s own approvals in bulk',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        cases: z.number(),
        takesEffectAt: z.string(),
        status: z.enum(['waiting', 'undone', 'done']),
        held: z.array(z.object({ caseId: z.string(), why: Text })),
      }),
    ),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const rows = await context.db
      .select()
      .from(bulkDecision)
      .where(and(eq(bulkDecision.tenantId, context.tenant.id), eq(bulkDecision.madeBy, context.actor.accountId)))
      .orderBy(desc(bulkDecision.id))
      .limit(20)
    return {
      rows: rows.map((row) => ({
        id: row.id,
        cases: row.cases.length,
        takesEffectAt: row.takesEffectAt.toISOString(),
        status: row.status,
        held: [...(row.held ?? [])],
      })),
    }
  },
})
