import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { anyOf } from '../../platform/database/index.ts'
import { Text } from '../../platform/text/schema.ts'
import { bulkDecision, caseFile, caseState } from '../schema.ts'

/** One's own approvals in bulk, newest first: what waits and can be undone, and the cases that were not approved and still are not decided. */
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
        held: z.array(z.object({ caseId: z.string(), number: z.string(), why: Text })),
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
    const numbers = await undecided(
      context,
      rows.flatMap((row) => (row.held ?? []).map((one) => one.caseId)),
    )
    return {
      rows: rows.map((row) => ({
        id: row.id,
        cases: row.cases.length,
        takesEffectAt: row.takesEffectAt.toISOString(),
        status: row.status,
        held: (row.held ?? []).flatMap((one) => {
          const number = numbers.get(one.caseId)
          return number === undefined ? [] : [{ ...one, number }]
        }),
      })),
    }
  },
})

/** Number by case, of those that nobody has decided since. */
async function undecided(context: SignedIn, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await context.db
    .select({ id: caseFile.id, number: caseFile.number })
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, caseFile.tenantId), eq(caseState.caseId, caseFile.id)))
    .where(and(eq(caseFile.tenantId, context.tenant.id), anyOf(caseFile.id, ids), eq(caseState.situation, 'decision')))
  return new Map(rows.map((row) => [row.id, row.number]))
}
