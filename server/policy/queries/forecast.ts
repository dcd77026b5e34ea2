import { totalsOfYear } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { stockOf } from '../everyone/stock.ts'
import { baselineOf } from '../everyone/try-draft.ts'
import { currentPack } from '../pack.ts'

/**
 * What a year's events come to under the rules in force, for everyone on record: benefit by benefit, whether applied for or not. Beside
 * the budget it says what may still be asked for; overlaps between benefits are settled when an award is made and are not taken off here.
 */
export const forecast = query({
  name: 'policy/forecast',
  summary: 'What everyone on record is due for a year, by benefit',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  output: z.object({
    ready: z.boolean(),
    rows: z.array(z.object({ benefit: z.string(), title: Text, due: z.number(), unset: z.number(), fen: z.number() })),
    takenAt: z.string().nullable(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { year }) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const rows = []
    let [ready, takenAt] = [true, null as string | null]
    for (const subject of new Set([...pack.rules.values()].map((rule) => rule.subject))) {
      const state = await stockOf(context, subject)
      if (!state.ready) {
        ready = false
        continue
      }
      const { stock } = state
      const side = await baselineOf(context, stock, pack)
      for (const [place, rule] of side.rules.entries()) {
        const answers = side.swept.rules[place]
        if (!answers || rule.amount.base.form === 'in_kind') continue
        const totals = totalsOfYear(answers, stock.snapshot, stock.planner.event(rule), year)
        if (totals.due > 0) rows.push({ benefit: rule.id, title: rule.title, ...totals })
      }
      const at = stock.takenAt.toISOString()
      if (takenAt === null || at < takenAt) takenAt = at
    }
    return { ready, rows: rows.sort((a, b) => b.fen - a.fen), takenAt }
  },
})
