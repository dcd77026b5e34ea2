import { isoDay } from '@xinglin/base'
import type { Context } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'

/** So many days before or after a day written as yyyy-mm-dd. */
export const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A promise further away than this is none. In days. */
const LONGEST = 366

/** @throws Fault `unprocessable` unless the date is no earlier than `first` (today where none is named) and within a year from today */
export function demandDue(context: Context, dueOn: string, first = isoDay(context.today), field = 'dueOn'): void {
  if (dueOn >= first && dueOn <= dayFrom(isoDay(context.today), LONGEST)) return
  throw unprocessable(
    { zh: '请填今天到一年之内的日期。', en: 'The date lies between today and a year from now.' },
    field,
  )
}
