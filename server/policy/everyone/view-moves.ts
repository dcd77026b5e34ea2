import type { Localised } from '@xinglin/base'
import { groupMoves, monthMoves, type Pack, type RuleMoves } from '@xinglin/policy'
import { z } from 'zod'
import { Text } from '../../platform/text/schema.ts'
import type { Stock } from './take-stock.ts'
import type { Tried } from './try-draft.ts'

const Standing = z.object({ due: z.number(), unset: z.number(), unknown: z.number(), fen: z.number() })

export const MovesView = z.object({
  rule: z.string(),
  title: Text,
  before: Standing,
  after: Standing,
  gain: z.number(),
  lose: z.number(),
  gained: z.number(),
  lost: z.number(),
  newly: z.number(),
  nolonger: z.number(),
})

export const GroupView = z.object({
  key: z.string().nullable(),
  title: Text,
  gain: z.number(),
  lose: z.number(),
  gained: z.number(),
  lost: z.number(),
})

export const DimensionView = z.object({ id: z.string(), title: Text, groups: z.array(GroupView) })

const UNKNOWN: Localised = { zh: '未登记', en: 'Not recorded' }
export const MONTH = { id: 'month', title: { zh: '月份', en: 'Month' } } as const

/** One rule's moves as numbers; fen gained and lost are both positive. */
export function viewMoves(pack: Pack, moves: RuleMoves): z.output<typeof MovesView> {
  let [gain, lose, gained, lost] = [0, 0, 0, 0]
  for (const fen of moves.fen) {
    if (fen > 0) {
      gain += 1
      gained += fen
    } else if (fen < 0) {
      lose += 1
      lost -= fen
    }
  }
  const { rule, before, after, newly, nolonger } = moves
  const title = pack.rules.get(rule)?.title ?? { zh: rule, en: rule }
  return { rule, title, before, after, gain, lose, gained, lost, newly, nolonger }
}

/** The same by month, county, kind of company, education: the largest first, months in order. */
export function viewGroups(pack: Pack, stock: Stock, tried: Tried, moves: RuleMoves): z.output<typeof DimensionView>[] {
  const months = monthsOf(stock, tried, moves)
    .sort((a, b) => Number(a.key ?? 0) - Number(b.key ?? 0))
    .map((one) => ({ ...one, key: one.key === undefined ? null : String(one.key), title: monthTitle(one.key) }))
  const others = stock.dimensions.map(({ id, title, node, type }) => ({
    id,
    title,
    groups: groupMoves(moves, node, stock.snapshot)
      .sort((a, b) => b.gained + b.lost - a.gained - a.lost || b.gain + b.lose - a.gain - a.lose)
      .map((one) => ({
        ...one,
        key: one.key === undefined ? null : String(one.key),
        title: one.key === undefined ? UNKNOWN : codeTitle(pack, type, String(one.key)),
      })),
  }))
  return [{ ...MONTH, groups: months }, ...others]
}

export function monthsOf(stock: Stock, tried: Tried, moves: RuleMoves, seen?: Parameters<typeof monthMoves>[3]) {
  const of = (side: Tried['before']) => side.plan.rules.find(({ id }) => id === moves.rule)
  const rule =
    tried.before.rules.find(({ id }) => id === moves.rule) ?? tried.after.rules.find(({ id }) => id === moves.rule)
  if (!rule) return []
  const event = stock.planner.event(rule)
  const from = { plan: stock.planner, snapshot: stock.snapshot, event }
  return monthMoves(moves, [of(tried.before), of(tried.after)], from, seen)
}

function monthTitle(key: string | number | undefined): Localised {
  if (key === undefined) return UNKNOWN
  const [year, month] = [Math.floor(Number(key) / 100), Number(key) % 100]
  return { zh: `${year} 年 ${month} 月`, en: `${year}-${String(month).padStart(2, '0')}` }
}

function codeTitle(pack: Pack, type: Stock['dimensions'][number]['type'], code: string): Localised {
  const list = type.is === 'code' ? pack.context.codes.get(type.list) : undefined
  return list?.get(code) ?? { zh: code, en: code }
}
