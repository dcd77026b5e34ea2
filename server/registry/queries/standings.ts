import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { ownArea } from '../own-area.ts'
import { representation, subject } from '../schema.ts'

const Row = z.object({
  id: z.uuid(),
  account: z.string(),
  organisation: z.string(),
  scope: z.enum(['self', 'agent']),
  proof: z.enum(['declared', 'document', 'officer', 'demonstration']),
  since: z.string(),
})

/** Who says they act for which organisation, newest first: what officers confirm before anything is filed. */
export const standings = query({
  name: 'registry/standings',
  summary: 'Who acts for which organisation, and how it was proved',
  input: z.object({}),
  output: z.object({ rows: z.array(Row) }),
  access: { officers: ['clerk', 'officer'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const rows = await context.db
      .select({ row: representation, account: account.name, organisation: subject.name })
      .from(representation)
      .innerJoin(subject, and(eq(subject.tenantId, representation.tenantId), eq(subject.id, representation.subjectId)))
      .innerJoin(account, eq(account.id, representation.accountId))
      .where(
        and(
          eq(representation.tenantId, context.tenant.id),
          eq(representation.scope, 'agent'),
          ownArea(context, context.actor),
        ),
      )
      .orderBy(desc(representation.id))
      .limit(200)
    return {
      rows: rows.map(({ row, account: name, organisation }) => ({
        id: row.id,
        account: name,
        organisation,
        scope: row.scope,
        proof: row.proof,
        since: row.validFrom,
      })),
    }
  },
})
