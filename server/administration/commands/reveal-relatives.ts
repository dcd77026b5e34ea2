import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { RELATIONSHIPS } from '../relationships.ts'
import { openRelative } from '../relative-secrets.ts'
import { relative } from '../schema.ts'

/** Shows what an officer declared, to those who watch over it and say why. Changes nothing but the audit, where it leaves its line. */
export const revealRelatives = command({
  name: 'administration/reveal-relatives',
  summary: 'Shows the relatives an officer declared, with a reason that is recorded',
  input: z.object({ accountId: z.string().min(1).max(100), reason: z.string().trim().min(4).max(200) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        relationship: z.enum(RELATIONSHIPS),
        name: z.string(),
        number: z.string(),
        employer: z.string(),
        at: z.string(),
        endedAt: z.string().nullable(),
        endReason: z.string().nullable(),
      }),
    ),
  }),
  access: { officers: ['security-admin', 'audit-admin'] },
  secretAnswer: true,
  run: async (anyContext, { accountId, reason }, effects) => {
    const context = anyContext as SignedIn
    const rows = await context.db
      .select()
      .from(relative)
      .where(and(eq(relative.tenantId, context.tenant.id), eq(relative.accountId, accountId)))
      .orderBy(asc(relative.at))
    effects.about({ kind: 'account', id: accountId }, { reason, relatives: rows.length })
    return {
      rows: await Promise.all(
        rows.map(async (row) => ({
          id: row.id,
          relationship: row.relationship as (typeof RELATIONSHIPS)[number],
          ...(await openRelative(context, row.id)),
          at: row.at.toISOString(),
          endedAt: row.endedAt?.toISOString() ?? null,
          endReason: row.endReason,
        })),
      ),
    }
  },
})
