import { isoDay } from '@xinglin/base'
import { type DueOne, eachOfYear, stackMany } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { awardsBefore } from '../awards-before.ts'
import { stockOf } from '../everyone/stock.ts'
import type { Stock } from '../everyone/take-stock.ts'
import { baselineOf } from '../everyone/try-draft.ts'
import { currentPack } from '../pack.ts'

const Row = z.object({
  benefit: z.string(),
  title: Text,
  /** Who is due it by its own conditions, and how many of them wait for a figure. */
  due: z.number(),
  unset: z.number(),
  /** Who is left of those with a sum when of two that exclude one another one counts, and what they come to. In fen. */
  cases: z.number(),
  fen: z.number(),
  /** What overlaps take off. */
  overlap: z.number(),
})

/**
 * What a year's events come to under the rules in force, for everyone on record: benefit by benefit, whether applied for or not. Overlaps
 * and limits are kept, with what was awarded in earlier years: of two benefits of which one may be had, the combination that pays most counts.
 */
export const forecast = query({
  name: 'policy/forecast',
  summary: 'What everyone on record is due for a year, by benefit, overlaps taken off',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  output: z.object({
    ready: z.boolean(),
    rows: z.array(Row),
    /** What it rests on: the content of the pack, the business day it is judged on, when the records were read. */
    basis: z.object({ title: Text, packHash: z.string(), day: z.string(), records: z.number() }),
    takenAt: z.string().nullable(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { year }) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const rows = new Map<string, { due: number; unset: number; gross: number }>()
    const dues: DueOne[] = []
    let [ready, takenAt, records] = [true, null as string | null, 0]
    for (const subject of new Set([...pack.rules.values()].map((rule) => rule.subject))) {
      const state = await stockOf(context, subject)
      if (!state.ready) {
        ready = false
        continue
      }
      const { stock } = state
      records += stock.ids.length
      const side = await baselineOf(context, stock, pack)
      for (const [place, rule] of side.rules.entries()) {
        const answers = side.swept.rules[place]
        if (!answers || rule.amount.base.form === 'in_kind') continue
        const own = { due: 0, unset: 0, gross: 0 }
        eachOfYear(answers, stock.snapshot, stock.planner.event(rule), year, (row, fen, validOn) => {
          own.due += 1
          if (fen === undefined) own.unset += 1
          else {
            own.gross += fen
            dues.push({ rule, fen, validOn, keys: keysAt(stock, rule, row) })
          }
        })
        if (own.due > 0) rows.set(rule.id, own)
      }
      const at = stock.takenAt.toISOString()
      if (takenAt === null || at < takenAt) takenAt = at
    }
    const left = stackMany(dues, await awardsBefore(context, year))
    return {
      ready,
      rows: [...rows]
        .map(([benefit, { due, unset, gross }]) => {
          const { cases, fen } = left.get(benefit) ?? { cases: 0, fen: 0 }
          const title = pack.rules.get(benefit)?.title ?? { zh: benefit, en: benefit }
          return { benefit, title, due, unset, cases, fen, overlap: gross - fen }
        })
        .sort((a, b) => b.fen - a.fen),
      basis: { title: pack.title, packHash: pack.context.hash, day: isoDay(context.today), records },
      takenAt,
    }
  },
})

const keysAt = (stock: Stock, rule: DueOne['rule'], row: number): DueOne['keys'] =>
  rule.keys.flatMap(({ path, kind }) => {
    const id = stock.keys.get(path)?.[row]
    return id === undefined ? [] : [{ path, kind, id }]
  })
