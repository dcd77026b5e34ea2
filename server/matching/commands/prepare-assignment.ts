import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { reckon } from '../assignment/load.ts'
import { assignmentRun } from '../schema.ts'
import { DESK_ROLES } from '../sides.ts'

/** Assigns people to openings in one batch, every way side by side. Nobody is told; an officer looks at it, changes it and confirms it. */
export const prepareAssignment = command({
  name: 'matching/prepare-assignment',
  summary: 'Assigns people to openings in one batch, to be looked at',
  input: z.object({
    title: z.string().trim().min(1).max(100),
    kind: z.enum(['internship', 'apprenticeship', 'order_class', 'job']),
  }),
  output: z.object({ runId: z.string() }),
  access: { officers: DESK_ROLES },
  // Thousands at one go.
  limit: 60_000,
  run: async (anyContext, { title, kind }, effects) => {
    const context = anyContext as SignedIn
    const result = await reckon(context, kind, { fixed: [], excluded: [] })
    const id = newId()
    await context.db.insert(assignmentRun).values({
      tenantId: context.tenant.id,
      id,
      title,
      opportunityKind: kind,
      result,
      madeBy: context.actor.accountId,
    })
    effects.about({ kind: 'assignment', id }, { people: result.people, places: result.places })
    return { runId: id }
  },
})
