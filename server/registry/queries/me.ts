import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { auditEntry } from '../../platform/audit/schema.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { findMasks } from '../../platform/secrets/store.ts'
import { getGraph, type Node } from '../graph.ts'

/** One subject the account stands for, with what is known of it and who has looked. Called in process. */
export type OwnSubject = {
  readonly node: Node
  readonly verified: boolean
  readonly masks: ReadonlyMap<string, string>
  readonly seen: readonly {
    readonly at: Date
    readonly action: string
    readonly who: string
    readonly reason: string | null
  }[]
}

/** The facts of the signed-in account and of those it acts for, and everybody else's look at the sensitive ones. */
export const ownSubjects = query({
  name: 'registry/own-subjects',
  summary: 'Facts of the signed-in account, and who has seen them',
  input: z.object({}),
  output: z.custom<readonly OwnSubject[]>(),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const own: OwnSubject[] = []
    for (const standing of context.actor.standings) {
      const node = (await getGraph(context, standing.subjectId)).nodes.get(standing.subjectId)
      if (!node) continue
      if (!standing.verified) {
        // A mere claim shows that it was made, and nothing of whom it is about.
        own.push({ node: { ...node, facts: new Map() }, verified: false, masks: new Map(), seen: [] })
        continue
      }
      const masks = await findMasks(context, standing.subjectId)
      own.push({ node, verified: standing.verified, masks, seen: await seenBy(context, standing.subjectId) })
    }
    return own
  },
})

/** Actions that mean somebody looked at something sensitive. */
const LOOKS = ['casework/reveal', 'casework/transfer-line', 'casework/open-file']

async function seenBy(context: SignedIn, subjectId: string) {
  const rows = await context.db
    .select({ at: auditEntry.at, action: auditEntry.action, who: account.name, detail: auditEntry.detail })
    .from(auditEntry)
    .innerJoin(account, eq(account.id, auditEntry.accountId))
    .where(
      and(
        eq(auditEntry.tenantId, context.tenant.id),
        eq(auditEntry.subjectId, subjectId),
        inArray(auditEntry.action, LOOKS),
      ),
    )
    .orderBy(desc(auditEntry.at))
    .limit(100)
  return rows.map(({ detail, ...row }) => ({
    ...row,
    reason: typeof detail.reason === 'string' ? detail.reason : null,
  }))
}
