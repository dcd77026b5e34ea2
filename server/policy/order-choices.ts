import type { Localised } from '@xinglin/base'
import { describeRanking, type Pack, type Rule, readRanking } from '@xinglin/policy'

/** Something a benefit asks that can be ranked by, as a pack writes it. */
export type OrderChoice = { readonly by: string; readonly title: Localised; readonly first: readonly First[] }
type First = 'highest' | 'lowest' | 'earliest' | 'latest' | 'yes' | 'no'

const FIRST: Readonly<Record<string, readonly First[]>> = {
  int: ['highest', 'lowest'],
  money: ['highest', 'lowest'],
  date: ['earliest', 'latest'],
  bool: ['yes', 'no'],
}

/** Whether there is money to rank for: an award in money, and a stage in which it is decided. */
export const isRankable = (pack: Pack, rule: Rule): boolean =>
  rule.gives === 'award' &&
  rule.amount.base.form !== 'in_kind' &&
  (pack.procedures.get(rule.procedure ?? '')?.stages.some((one) => one.kind === 'decision') ?? false)

/** What a benefit can be ranked by without a new question: the day of filing, and what it asks already. */
export function orderChoices(pack: Pack, rule: Rule): OrderChoice[] {
  const paths = rule.slots
    .filter((slot) => slot.scope === '' && slot.type.is in FIRST)
    .map((slot) => ({ by: slot.at ? `${slot.path} at valid_on` : slot.path, first: FIRST[slot.type.is] ?? [] }))
  const filed = { by: 'filed_on', first: FIRST.date ?? [] }
  return [...new Map([filed, ...paths].map((one) => [one.by, one])).values()].flatMap(({ by, first }) => {
    const [usual] = first
    const read = usual && readRanking(pack, rule, { order: [{ by, first: usual }], beyond: 'wait' })
    const said = read?.ok ? describeRanking(rule, read.ranking)[0] : undefined
    return said ? [{ by, title: said.title, first }] : []
  })
}
