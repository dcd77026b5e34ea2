import {
  addDays,
  addMonths,
  addYears,
  type Day,
  daysBetween,
  firstDayOfMonth,
  fullMonthsBetween,
  fullYearsBetween,
  type YearReached,
  yearOf,
} from '@xinglin/base'
import type { DayFunction } from '../ir/node.ts'
import type { Compiled } from './frame.ts'
import { openParts } from './logic.ts'

/** Calendar functions. Full years and months follow the pack's word on when a year is reached. */
export function compileDays(
  by: DayFunction,
  args: readonly Compiled<number>[],
  reached: YearReached,
): Compiled<number> {
  const reckon = reckoning(by, reached)
  const [first, second] = args
  if (!first) throw new RangeError(`${by} without a day`)
  return {
    read: (frame) => {
      const a = first.read(frame)
      if (a === undefined) return undefined
      const b = second ? second.read(frame) : 0
      return b === undefined ? undefined : reckon(a as Day, b)
    },
    blockers: openParts(args),
  }
}

/** The calendar function itself, on known days. Throws RangeError where it leaves the years 1 to 9999. */
export function reckoning(by: DayFunction, reached: YearReached): (a: Day, b: number) => number {
  switch (by) {
    case 'full_years_between':
      return (a, b) => fullYearsBetween(a, b as Day, reached)
    case 'full_months_between':
      return (a, b) => fullMonthsBetween(a, b as Day, reached)
    case 'days_between':
      return (a, b) => daysBetween(a, b as Day)
    case 'add_days':
      return addDays
    case 'add_months':
      return addMonths
    case 'add_years':
      return addYears
    case 'first_day_of_month':
      return firstDayOfMonth
    case 'year_of':
      return yearOf
  }
}
