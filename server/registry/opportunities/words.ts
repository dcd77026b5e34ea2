import { type Fen, formatMoney, type Localised } from '@xinglin/base'
import type { OpportunityStatus } from '../schema.ts'

const money = (fen: number) => ({ zh: formatMoney(fen as Fen, 'zh'), en: formatMoney(fen as Fen, 'en') })

/** Pay as it is read. Fen a month. */
export function payText({
  payFrom,
  payTo,
}: {
  readonly payFrom: number | null
  readonly payTo: number | null
}): Localised {
  if (payFrom === null) return { zh: '未写报酬', en: 'pay not stated' }
  const low = money(payFrom)
  if (payTo === null || payTo === payFrom) return { zh: `每月 ${low.zh}`, en: `${low.en} a month` }
  const high = money(payTo)
  return { zh: `每月 ${low.zh}—${high.zh}`, en: `${low.en}–${high.en} a month` }
}

/** What became of an opening. */
export const STATUS: Readonly<Record<OpportunityStatus, Localised>> = {
  open: { zh: '招聘中', en: 'Open' },
  filled: { zh: '已招满', en: 'Filled' },
  closed: { zh: '已关闭', en: 'Closed' },
  expired: { zh: '已到期', en: 'Expired' },
  barred: { zh: '已撤下', en: 'Taken down' },
}

/** What a level of a skill means. */
export const LEVELS: readonly Localised[] = [
  { zh: '1 了解', en: '1 knows of it' },
  { zh: '2 能在指导下做', en: '2 does it under guidance' },
  { zh: '3 能独立做', en: '3 does it alone' },
  { zh: '4 熟练', en: '4 does it well' },
  { zh: '5 精通，能带人', en: '5 masters and teaches it' },
]
