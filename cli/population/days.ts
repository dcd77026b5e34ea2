import { addDays, addMonths, type Day, firstDayOfMonth, isoDay, monthOf, yearOf } from '@xinglin/base'

/** The first day of the month so many months before a day. */
export function monthsBefore(today: Day, months: number): Day {
  return addMonths(firstDayOfMonth(today), -months)
}

export function monthsBetween(from: Day, to: Day): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
}

/** yyyy-mm-dd of the n-th day of the month that begins on `first`. */
export function isoOf(first: Day, n = 1): string {
  return isoDay(addDays(first, n - 1))
}
