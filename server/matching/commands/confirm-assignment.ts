import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findProfilesToMatch } from '../../registry/index.ts'
import { lockRun, openingsOf } from '../assignment/load.ts'
import { beginPairings } from '../life/begin.ts'
import { findBusy } from '../lists/busy.ts'
import { assignmentRun } from '../schema.ts'
import { DESK_ROLES } from '../sides.ts'

/** Rows written at a time. */
const PORTION = 500

/**
 * Confirms one way of a batch: everybody in it is invited to their opening, and answers for themselves. Who found a place or stopped looking
 * meanwhile is left out, and so is an opening that takes no more people.
 */
export const confirmAssignment = command({
  name: 'matching/confirm-assignment',
  summary: 'Confirms a way of assigning; those in it are invited',
  input: z.object({ runId: z.uuid(), version: z.int().min(1), mode: z.enum(['best_total', 'stable', 'greedy']) }),
  output: z.object({ runId: z.string(), invited: z.number(), leftOut: z.number() }),
  access: { officers: DESK_ROLES },
  // Thousands at one go.
  limit: 60_000,
  run: async (anyContext, { runId, version, mode }, effects) => {
    const context = anyContext as SignedIn
    const run = await lockRun(context, runId, version)
    const { made } = run.result.ways[mode]
    const openings = new Map((await openingsOf(context, run.opportunityKind)).map((one) => [one.id, one]))
    const busy = new Set(await findBusy(context))
    const looking = new Set((await findProfilesToMatch(context)).map((one) => one.personId))
    const begun = made.flatMap(({ personId, opportunityId }) => {
      const opening = openings.get(opportunityId)
      if (!opening || busy.has(personId) || !looking.has(personId)) return []
      const one = { opening, personId, kind: 'invite', side: 'desk', text: '', origin: 'assignment', originId: runId }
      return [one as Parameters<typeof beginPairings>[1][number]]
    })
    let invited = 0
    for (let at = 0; at < begun.length; at += PORTION) {
      const portion = await beginPairings(context, begun.slice(at, at + PORTION))
      invited += portion.length
    }
    await context.db
      .update(assignmentRun)
      .set({
        status: 'confirmed',
        mode,
        confirmedBy: context.actor.accountId,
        confirmedAt: new Date(),
        version: version + 1,
      })
      .where(and(eq(assignmentRun.tenantId, context.tenant.id), eq(assignmentRun.id, runId)))
    effects.about({ kind: 'assignment', id: runId }, { mode, invited })
    effects.emit('assignment.confirmed', { runId })
    return { runId, invited, leftOut: made.length - invited }
  },
})
