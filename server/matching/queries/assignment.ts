import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { getRun, openingsOf } from '../assignment/load.ts'
import { DESK_ROLES } from '../sides.ts'

const Pair = z.object({ personId: z.string(), opportunityId: z.string() })
const Way = z.object({
  mode: z.enum(['best_total', 'stable', 'greedy']),
  /** Mean score of those placed, in percent. */
  mean: z.number(),
  placed: z.number(),
  unmet: z.number(),
  blockingPairs: z.number(),
  /** Share of the best total that is lost, in hundredths of a percent. */
  lost: z.number(),
})

/** One batch: its ways side by side, with what each costs. Who is where is asked by the page. */
export const assignment = query({
  name: 'matching/assignment',
  summary: 'One batch, its ways side by side',
  input: z.object({ runId: z.uuid() }),
  output: z.object({
    id: z.string(),
    title: z.string(),
    status: z.enum(['open', 'confirmed']),
    mode: z.string().nullable(),
    version: z.number(),
    people: z.number(),
    openings: z.number(),
    places: z.number(),
    fixed: z.array(Pair),
    excluded: z.array(Pair),
    ways: z.array(Way),
    /** Openings somebody can be moved to. */
    choices: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
  access: { officers: DESK_ROLES },
  run: async (anyContext, { runId }) => {
    const context = anyContext as SignedIn
    const run = await getRun(context, runId)
    const open = await openingsOf(context, run.opportunityKind)
    const { id, title, status, mode, version, fixed, excluded, result } = run
    return {
      id,
      title,
      status,
      mode,
      version,
      people: result.people,
      openings: result.openings,
      places: result.places,
      fixed: [...fixed],
      excluded: [...excluded],
      ways: (['best_total', 'stable', 'greedy'] as const).map((each) => {
        const { made, total, unmet, blockingPairs, lost } = result.ways[each]
        return {
          mode: each,
          mean: made.length === 0 ? 0 : Math.round(total / made.length / 100),
          placed: made.length,
          unmet,
          blockingPairs,
          lost: Math.round(lost * 10_000),
        }
      }),
      choices: open.map((one) => ({ id: one.id, title: `${one.title}（${one.organisation}）` })),
    }
  },
})
