import { type Day, formatDay, formatMoney, isoDay, type Localised, yearOf } from '@xinglin/base'
import { describeRanking, type RankedBy, rankedValue } from '@xinglin/policy'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import type { Order } from '../../policy/index.ts'
import type { Placed } from './list.ts'

/** By what a budget is given, in words, and on whose word. */
export const OrderView = z.object({
  by: z.array(z.object({ title: Text, first: Text })),
  beyond: z.enum(['wait', 'next_year', 'decide']),
  /** The clause of the pack, or the document of the officer who set it. */
  source: Text,
  demonstration: z.boolean(),
})

export function viewOrder({ rule, ranking, set }: Order): z.output<typeof OrderView> {
  const { cite, title } = ranking.ground ?? { cite: '', title: { zh: '', en: '' } }
  const document = set && {
    zh: `${set.sourceDocument}，${set.sourceDay}`,
    en: `${set.sourceDocument}, ${set.sourceDay}`,
  }
  return {
    by: describeRanking(rule, ranking).map(({ title: name, first }) => ({ title: name, first })),
    beyond: ranking.beyond,
    source: document ?? { zh: `${title.zh}（${cite}）`, en: `${title.en} (${cite})` },
    demonstration: set?.standing === 'demonstration',
  }
}

/** One case in its order, as lists and its own page show it. Sums in fen. */
export const PlaceView = z.object({
  place: z.number(),
  of: z.number(),
  within: z.boolean(),
  queuedOn: z.string().nullable(),
  movedUp: z.boolean(),
  nextYear: z.boolean(),
  /** The day its values were looked up. */
  placedOn: z.string(),
  values: z.array(z.object({ title: Text, reads: Text })),
})

export function viewPlace(order: Order, own: Placed, of: number): z.output<typeof PlaceView> {
  return {
    place: own.place,
    of,
    within: own.within,
    queuedOn: own.queuedOn,
    movedUp: own.movedUp,
    nextYear: own.nextYear,
    placedOn: own.placedOn,
    values: describeRanking(order.rule, order.ranking).map((by, key) => ({
      title: by.title,
      reads: reads(order, by, key, own.rank[key] ?? null),
    })),
  }
}

const NOT_KNOWN: Localised = { zh: '尚不清楚', en: 'not known yet' }

function reads({ ranking }: Order, { type, per }: RankedBy, key: number, rank: number | null): Localised {
  if (rank === null) return NOT_KNOWN
  const value = rankedValue(ranking, key, rank)
  if (type === 'date') return { zh: formatDay(value as Day, 'zh'), en: formatDay(value as Day, 'en') }
  if (type === 'bool') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (type === 'money') {
    const fen = Math.floor(value / per)
    return { zh: formatMoney(fen, 'zh'), en: formatMoney(fen, 'en') }
  }
  const text = value.toLocaleString('en')
  return { zh: text, en: text }
}

/** The business day and its year, which every list names. */
export const dayOf = ({ today }: Context) => ({ day: isoDay(today), year: yearOf(today) })
