import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { caseLabels } from '../labels.ts'
import { call } from '../schema.ts'

/** Calls for applications, newest first: what may be applied for, from when to when, by which document. */
export const calls = query({
  name: 'casework/calls',
  summary: 'Calls for applications, newest first',
  input: z.object({}),
  output: z.object({
    calls: z.array(
      z.object({
        id: z.uuid(),
        benefit: z.string(),
        title: Text,
        opensOn: z.string(),
        closesOn: z.string(),
        document: z.string(),
      }),
    ),
    /** What is applied for by call only. */
    wanted: z.array(z.object({ benefit: z.string(), title: Text })),
  }),
  access: 'anyone',
  run: async (context) => {
    const labels = caseLabels(context)
    const rows = await context.db
      .select()
      .from(call)
      .where(eq(call.tenantId, context.tenant.id))
      .orderBy(desc(call.id))
      .limit(100)
    const rules = [...context.packs.current(context.tenant.packId).rules.values()].filter((one) => one.call)
    return {
      calls: rows.map(({ id, benefit, opensOn, closesOn, document }) => ({
        id,
        benefit,
        title: labels.benefit(benefit),
        opensOn,
        closesOn,
        document,
      })),
      wanted: rules.map((one) => ({ benefit: one.id, title: one.title })),
    }
  },
})
