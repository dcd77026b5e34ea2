import { and, desc, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { ofLeadUnit } from '../drafts/find.ts'
import { policyDraft } from '../schema.ts'

export const DraftRow = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(['draft', 'prepared', 'published', 'dropped']),
  madeBy: z.string(),
  mine: z.boolean(),
  trialFrom: z.string(),
  effectiveFrom: z.string().nullable(),
  changes: z.number(),
  changedAt: z.string(),
})

/** Changes of rules being tried, waiting for a signature, and published; the newest first. */
export const drafts = query({
  name: 'policy/drafts',
  summary: 'Changes of rules: tried, to be signed, published',
  input: z.object({}),
  output: z.object({ rows: z.array(DraftRow) }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const rows = await context.db
      .select({ draft: policyDraft, madeBy: account.name })
      .from(policyDraft)
      .leftJoin(account, eq(account.id, policyDraft.madeBy))
      .where(and(eq(policyDraft.tenantId, context.tenant.id), ne(policyDraft.state, 'dropped')))
      .orderBy(desc(policyDraft.changedAt))
      .limit(200)
    return {
      rows: rows.map(({ draft, madeBy }) => ({
        id: draft.id,
        title: draft.title,
        state: draft.state,
        madeBy: madeBy ?? '',
        mine: draft.madeBy === context.actor.accountId,
        trialFrom: draft.trialFrom,
        effectiveFrom: draft.effectiveFrom,
        changes: draft.changes.figures.length + draft.changes.files.length,
        changedAt: draft.changedAt.toISOString(),
      })),
    }
  },
})
