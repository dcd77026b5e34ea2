import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { isRankable, orderChoices } from '../order-choices.ts'
import { findOrders } from '../orders.ts'
import { currentPack } from '../pack.ts'

const First = z.enum(['highest', 'lowest', 'earliest', 'latest', 'yes', 'no'])

/** Whose budgets can be given by rank, which are, and by what the officer may order them. */
export const orders = query({
  name: 'policy/orders',
  summary: 'Benefits whose budget is or can be given by rank, with what can be ranked by',
  input: z.object({}),
  output: z.object({
    benefits: z.array(
      z.object({
        id: z.string(),
        title: Text,
        ranked: z.boolean(),
        /** The document of the officer who had it ranked; null where the pack says so, or nobody. */
        document: z.string().nullable(),
        demonstration: z.boolean(),
        /** Whether this officer may decide it. */
        may: z.boolean(),
        choices: z.array(z.object({ by: z.string(), title: Text, first: z.array(First) })),
      }),
    ),
  }),
  access: { officers: 'any' },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const found = await findOrders(context)
    return {
      benefits: [...pack.rules.values()]
        .filter((rule) => isRankable(pack, rule))
        .map((rule) => {
          const set = found.get(rule.id)?.set
          return {
            id: rule.id,
            title: rule.title,
            ranked: found.has(rule.id),
            document: set?.sourceDocument ?? null,
            demonstration: set?.standing === 'demonstration',
            may: [rule.handledBy, pack.lead].some((unit) => unit !== undefined && holds(context.actor, 'head', unit)),
            choices: orderChoices(pack, rule).map(({ first, ...one }) => ({ ...one, first: [...first] })),
          }
        }),
    }
  },
})
