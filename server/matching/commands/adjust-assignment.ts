import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { lockRun, openingsOf, reckon } from '../assignment/load.ts'
import { assignmentRun } from '../schema.ts'
import { DESK_ROLES } from '../sides.ts'

const Pairs = z.array(z.object({ personId: z.uuid(), opportunityId: z.uuid() })).max(5_000)
const TWICE = { zh: '同一个人只能固定到一个岗位。', en: 'One person can be kept for one opening only.' }
const OVER = { zh: '固定的人数超过了这个岗位的名额。', en: 'More people are kept for an opening than it has places.' }
const GONE = {
  zh: '固定的岗位里有已经不招人的，请去掉后再试。',
  en: 'An opening that people are kept for takes no more people. Please take it out.',
}

/** An officer keeps some pairs and rules out others; the rest is assigned anew around them. */
export const adjustAssignment = command({
  name: 'matching/adjust-assignment',
  summary: 'Keeps and rules out pairs of a batch and assigns the rest anew',
  input: z.object({ runId: z.uuid(), version: z.int().min(1), fixed: Pairs, excluded: Pairs }),
  output: z.object({ runId: z.string(), version: z.number() }),
  access: { officers: DESK_ROLES },
  // Thousands at one go.
  limit: 60_000,
  run: async (anyContext, { runId, version, fixed, excluded }, effects) => {
    const context = anyContext as SignedIn
    const run = await lockRun(context, runId, version)
    if (new Set(fixed.map((one) => one.personId)).size < fixed.length) throw unprocessable(TWICE, 'fixed')
    const places = new Map(
      (await openingsOf(context, run.opportunityKind)).map((one) => [one.id, one.places - one.taken]),
    )
    for (const { opportunityId } of fixed) {
      const left = places.get(opportunityId)
      if (left === undefined) throw unprocessable(GONE, 'fixed')
      if (left === 0) throw unprocessable(OVER, 'fixed')
      places.set(opportunityId, left - 1)
    }
    const result = await reckon(context, run.opportunityKind, { fixed, excluded })
    await context.db
      .update(assignmentRun)
      .set({ fixed, excluded, result, version: version + 1 })
      .where(and(eq(assignmentRun.tenantId, context.tenant.id), eq(assignmentRun.id, runId)))
    effects.about({ kind: 'assignment', id: runId }, { fixed: fixed.length, excluded: excluded.length })
    return { runId, version: version + 1 }
  },
})
