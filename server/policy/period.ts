import { type Day, formatMonth, inBoth, isoDay, type Localised, parseDay } from '@xinglin/base'
import {
  type Days,
  type Decision,
  type Dictionary,
  decide,
  type Facts,
  type FigureIndex,
  type Rule,
} from '@xinglin/policy'

/** Of an award that a record gives as a whole. Any other period is a month: `2024-03`. */
export const ONCE = 'once'

/** The fact of a record that says which month it is. */
const MONTH = 'month'

/** The list of months by which a rule pays, and the greatest number of them; undefined where it pays a record as a whole. */
export type ByMonth = { readonly path: string; readonly atMost: number; readonly whole: boolean }

/**
 * A rule whose sum is made of one sum for each month on record. What caps, matches or shares out the sum of all of them (`whole`) cannot be given
 * month by month.
 */
export function byMonth({ amount, subject }: Rule, dictionary: Dictionary): ByMonth | undefined {
  const { base, cap, match, instalments } = amount
  if (base.form !== 'each') return undefined
  const kind = dictionary.kinds.get(subject)?.records.get(base.records.path.split('.').at(-1) ?? '')?.kind
  if (kind === undefined || dictionary.kinds.get(kind)?.facts.get(MONTH)?.type.is !== 'date') return undefined
  const whole = cap !== undefined || match !== undefined || instalments.length > 0
  return { path: base.records.path, atMost: base.atMost ?? Number.POSITIVE_INFINITY, whole }
}

/** A month on record, with the record. */
export type MonthRecord = { readonly period: string; readonly day: Day; readonly record: Facts }

/** The months on record, the earliest first; of two records of one month the first. */
export function monthRecords(facts: Facts, { path }: Pick<ByMonth, 'path'>): readonly MonthRecord[] {
  const name = path.split('.').at(-1) ?? ''
  const all = (facts.records(path) ?? []).flatMap((record) => {
    const day = record.value(`${name}.${MONTH}`)
    return typeof day === 'number' ? [{ period: periodOf(day as Day), day: day as Day, record }] : []
  })
  return [...new Map(all.toReversed().map((one) => [one.period, one])).values()].sort((a, b) => a.day - b.day)
}

const periodOf = (day: Day): string => isoDay(day).slice(0, 7)

/** The same facts with these months alone. */
export const withMonths = (facts: Facts, { path }: Pick<ByMonth, 'path'>, months: readonly MonthRecord[]): Facts => ({
  ...facts,
  records: (asked) => (asked === path ? months.map((one) => one.record) : facts.records(asked)),
})

/** What the month alone is judged on, and what the months up to it and all of them give: overlap rules compare the whole. */
export type InPeriod = { readonly facts: Facts; readonly whole: Whole | null }
export type Whole = { readonly upTo: Decision; readonly all: Decision; readonly atMost: number }

/** The facts of one period of a record. A month that is not on record leaves none: nothing is due for it. */
export function inPeriod(
  rule: Rule,
  facts: Facts,
  period: string,
  dictionary: Dictionary,
  { days, figures }: { readonly days: Days; readonly figures: FigureIndex },
): InPeriod {
  const by = period === ONCE ? undefined : byMonth(rule, dictionary)
  if (!by) return { facts, whole: null }
  const months = monthRecords(facts, by)
  const judged = (some: readonly MonthRecord[]) => decide(rule, withMonths(facts, by, some), days, figures)
  return {
    facts: withMonths(
      facts,
      by,
      months.filter((one) => one.period === period),
    ),
    whole: {
      upTo: judged(months.filter((one) => one.period <= period)),
      all: judged(months),
      atMost: by.atMost,
    },
  }
}

/** What a benefit is called for its period: `就业见习生活费补贴（2024年3月）`. */
export function titledFor(title: Localised, period: string): Localised {
  if (period === ONCE) return title
  const month = monthText(period)
  return { zh: `${title.zh}（${month.zh}）`, en: `${title.en} (${month.en})` }
}

/** `2024-03` as people write it. */
export function monthText(period: string): Localised {
  const day = parseDay(`${period}-01`)
  return inBoth((lang) => (day === undefined ? period : formatMonth(day, lang)))
}
