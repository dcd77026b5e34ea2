import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { currentPack, findModes, isFindable, isProactive, OFFER_STATES, offer, offerPass } from '../../policy/index.ts'
import { caseLabels } from '../labels.ts'
import { officerSeesOffers } from '../offers/officer-sees.ts'

const Count = z.object({
  benefit: z.string(),
  title: Text,
  kind: z.enum(['offer', 'reminder']),
  state: z.enum(OFFER_STATES),
  count: z.number(),
  /** In fen, of those with a sum. */
  sum: z.number(),
  /** How many wait for a figure to be set or confirmed. */
  waiting: z.number(),
})

/** How many were found, by benefit and by what became of them; which benefits need no application; how far the passes are. */
export const offerCounts = query({
  name: 'casework/offer-counts',
  summary: 'Offers by benefit and state, and the passes that found them',
  input: z.object({}),
  output: z.object({
    rows: z.array(Count),
    modes: z.array(
      z.object({
        benefit: z.string(),
        title: Text,
        proactive: z.boolean(),
        /** What the city decided after its notice, with its source; null where the notice says it. */
        source: z.string().nullable(),
        demonstration: z.boolean(),
      }),
    ),
    passes: z.array(
      z.object({
        cause: z.string(),
        state: z.enum(['running', 'done']),
        judged: z.number(),
        made: z.number(),
        lapsed: z.number(),
        at: z.string(),
      }),
    ),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const labels = caseLabels(context)
    const rows = await context.db
      .select({
        benefit: offer.benefit,
        kind: offer.kind,
        state: offer.state,
        count: sql<number>`count(*)::int`,
        sum: sql<string>`coalesce(sum(${offer.sum}), 0)`,
        waiting: sql<number>`(count(*) filter (where ${offer.waits} && array['figure', 'confirmation']))::int`,
      })
      .from(offer)
      .where(and(eq(offer.tenantId, context.tenant.id), officerSeesOffers(context.actor, pack)))
      .groupBy(offer.benefit, offer.kind, offer.state)
      .orderBy(offer.benefit, offer.kind, offer.state)
    const passes = await context.db
      .select()
      .from(offerPass)
      .where(eq(offerPass.tenantId, context.tenant.id))
      .orderBy(desc(offerPass.id))
      .limit(10)
    const modes = await findModes(context)
    return {
      rows: rows.map((row) => ({ ...row, title: labels.benefit(row.benefit), sum: Number(row.sum) })),
      modes: [...pack.rules.values()].filter(isFindable).map((rule) => {
        const set = modes.get(rule.id)
        return {
          benefit: rule.id,
          title: rule.title,
          proactive: isProactive(rule, modes),
          source: set ? `${set.sourceDocument}，${set.sourceDay}` : null,
          demonstration: set?.standing === 'demonstration',
        }
      }),
      passes: passes.map(({ cause, state, judged, made, lapsed, at }) => ({
        cause,
        state,
        judged,
        made,
        lapsed,
        at: at.toISOString(),
      })),
    }
  },
})
