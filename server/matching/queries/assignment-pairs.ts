import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findOpportunities } from '../../registry/index.ts'
import { getRun } from '../assignment/load.ts'
import { numberOf } from '../life/view.ts'
import { DESK_ROLES } from '../sides.ts'

const SIZE = 100
const Row = z.object({
  personId: z.string(),
  opportunityId: z.string(),
  person: z.string(),
  opening: z.string(),
  /** In percent; null for a pair that is ruled out. */
  score: z.number().nullable(),
  fixed: z.boolean(),
})

/** Who is where in one way of a batch, or what was ruled out, by the page. People stand in it by number, not by name. */
export const assignmentPairs = query({
  name: 'matching/assignment-pairs',
  summary: 'Pairs of one way of a batch, by the page',
  input: z.object({
    runId: z.uuid(),
    of: z.enum(['best_total', 'stable', 'greedy', 'excluded']),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    /** Only those of one opening. */
    opportunityId: z.uuid().optional(),
    /** Only the people whose number begins like this. */
    person: z.string().trim().max(6).optional(),
  }),
  output: z.object({ total: z.number(), size: z.number(), rows: z.array(Row) }),
  access: { officers: DESK_ROLES },
  run: async (anyContext, { runId, of, page, opportunityId, person }) => {
    const context = anyContext as SignedIn
    const { excluded, fixed, result } = await getRun(context, runId)
    const all = of === 'excluded' ? excluded.map((one) => ({ ...one, score: null })) : result.ways[of].made
    const wanted = person?.toUpperCase() ?? ''
    const found = all.filter(
      (one) =>
        (opportunityId === undefined || one.opportunityId === opportunityId) &&
        numberOf(one.personId).startsWith(wanted),
    )
    const shown = found.slice((page - 1) * SIZE, page * SIZE)
    const openings = await findOpportunities(context, [...new Set(shown.map((one) => one.opportunityId))])
    const titles = new Map(openings.map((one) => [one.id, `${one.title}（${one.organisation}）`]))
    const kept = new Set(fixed.map((one) => `${one.personId} ${one.opportunityId}`))
    return {
      total: found.length,
      size: SIZE,
      rows: shown.map((one) => ({
        personId: one.personId,
        opportunityId: one.opportunityId,
        person: numberOf(one.personId),
        opening: titles.get(one.opportunityId) ?? '—',
        score: one.score === null ? null : Math.round(one.score / 100),
        fixed: kept.has(`${one.personId} ${one.opportunityId}`),
      })),
    }
  },
})
