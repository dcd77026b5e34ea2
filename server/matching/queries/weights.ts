import { count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { CRITERIA, CRITERION_TITLES, FITS, HAND_WEIGHTS, type Weights } from '../learning/criteria.ts'
import { currentWeights } from '../learning/current-weights.ts'
import { allWeights, demandCity, WEIGHT_ROLES } from '../learning/find-weights.ts'
import { shownList } from '../schema.ts'

const Compared = z.object({
  current: z.number(),
  proposed: z.number(),
  currentSum: z.number(),
  proposedSum: z.number(),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  lists: z.number(),
  witnesses: z.number(),
})
const Version = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(['candidate', 'released', 'rejected', 'withdrawn']),
  weights: z.array(z.number()),
  against: z.number(),
  better: z.boolean(),
  fitted: z.number(),
  heldOut: z.number(),
  from: z.string(),
  until: z.string(),
  heldOutFrom: z.string(),
  /** nDCG@10 on the lists that were held out. */
  current: z.number().nullable(),
  proposed: z.number().nullable(),
  compared: Compared.nullable(),
  by: z.string(),
  on: z.string(),
  mine: z.boolean(),
  settled: z.object({ by: z.string(), on: z.string(), reason: z.string() }).nullable(),
})

/** What lists are ranked by, what was learnt, and what speaks for it. Weights in hundredths of the whole. */
export const weights = query({
  name: 'matching/weights',
  summary: 'Weights that rank lists, candidates and their replays',
  input: z.object({}),
  output: z.object({
    criteria: z.array(z.object({ title: Text, side: z.enum(['fit', 'wish']), current: z.number(), hand: z.number() })),
    version: z.number(),
    lists: z.number(),
    versions: z.array(Version),
  }),
  access: { officers: WEIGHT_ROLES },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    demandCity(context)
    const { db, tenant, actor } = context
    const current = await currentWeights(context)
    const [shown] = await db.select({ lists: count() }).from(shownList).where(eq(shownList.tenantId, tenant.id))
    const rows = await allWeights(context)
    return {
      version: current.version,
      lists: shown?.lists ?? 0,
      criteria: CRITERIA.map((name, at) => ({
        title: CRITERION_TITLES[name],
        side: at < FITS ? ('fit' as const) : ('wish' as const),
        current: percent(current.weights, name),
        hand: percent(HAND_WEIGHTS, name),
      })),
      versions: rows.map((row) => ({
        id: row.id,
        version: row.version,
        status: row.status,
        weights: CRITERIA.map((name) => percent(row.weights, name)),
        against: row.against,
        ...row.replayed,
        by: row.madeByName,
        on: row.madeOn,
        mine: row.madeBy === actor.accountId,
        settled:
          row.settledBy === null
            ? null
            : { by: row.settledByName ?? '', on: row.settledOn ?? '', reason: row.reason ?? '' },
      })),
    }
  },
})

/** A tenth of a hundredth is as fine as anybody reads. */
const percent = (all: Weights, name: (typeof CRITERIA)[number]) => Math.round(all[name] * 10) / 10
