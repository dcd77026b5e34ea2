import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { unprocessable } from '../../platform/fault.ts'
import { demandPermitted, demandVersion } from '../append.ts'
import { doerOf } from '../doer.ts'
import { getCase } from '../load-case.ts'
import { findStageSchema } from '../procedure.ts'
import { bulkDecision } from '../schema.ts'
import { demandVisible } from '../visibility.ts'

/** Minutes in which everything can be taken back before it takes effect: ten, unless the city sets another time. */
const UNDO_MINUTES = Number(process.env.XINGLIN_UNDO_MINUTES ?? 10)

/**
 * Approves several cases together, where their procedure allows that. Nothing happens for some minutes: until then all of it can be undone. Then each
 * case is judged anew as if it were approved by itself; one that moved on or no longer qualifies is held and says why.
 */
export const bulkApprove = command({
  name: 'casework/bulk-approve',
  summary: 'Approves several cases together, to take effect after the time for undoing',
  input: z.object({
    cases: z
      .array(z.object({ caseId: z.uuid(), version: z.int().min(1) }))
      .min(1)
      .max(200),
    text: z.string().trim().max(2000).default(''),
  }),
  output: z.object({ id: z.uuid(), takesEffectAt: z.string() }),
  access: { officers: 'any' },
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const { actor, tenant } = context
    for (const { caseId, version } of input.cases) {
      await demandVisible(context, caseId, 'officer')
      const loaded = await getCase(context, caseId)
      demandVersion(loaded, version)
      demandPermitted(context, loaded, doerOf(context, loaded, 'approve'), 'approve')
      const stage = await findStageSchema(context, loaded.file, loaded.state.stage)
      if (!stage?.bulk) {
        const { number } = loaded.file
        throw unprocessable(
          { zh: `${number} 的程序不允许批量批准。`, en: `The procedure of ${number} allows no approval in bulk.` },
          'cases',
        )
      }
    }
    const id = newId()
    const [made] = await context.db
      .insert(bulkDecision)
      .values({
        tenantId: tenant.id,
        id,
        cases: input.cases,
        text: input.text,
        madeBy: actor.accountId,
        madeByName: actor.name,
        takesEffectAt: sql`now() + ${`${UNDO_MINUTES} minutes`}::interval`,
        status: 'waiting',
      })
      .returning({ takesEffectAt: bulkDecision.takesEffectAt })
    effects.about({ kind: 'bulk_decision', id }, { cases: input.cases.length })
    return { id, takesEffectAt: (made?.takesEffectAt ?? new Date()).toISOString() }
  },
})
