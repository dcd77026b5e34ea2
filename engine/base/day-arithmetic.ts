import { type Day, dateOf, daysInMonth, findDay, monthOf, yearOf } from './day.ts'

/** Whether a year of age or of standing is full on the anniversary or the day after it; a pack says which. */
export type YearReached = 'on_birthday' | 'day_after'

const DAYS_IN_400_YEARS = 146_097

/** Days since 0000-03-01 of the proleptic Gregorian calendar: an ordinal, only differences of which mean anything. */
export function ordinal(day: Day): number {
  // A year counted from March ends with the leap day, so the months before it are regular.
  const month = monthOf(day)
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + dateOf(day) - 1
}

function dayOfOrdinal(count: number): Day {
  const era = Math.floor(count / DAYS_IN_400_YEARS)
  const inEra = count - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return inCalendar(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date)
}

/** Throws RangeError outside the years 1 to 9999. */
export function addDays(day: Day, days: number): Day {
  return dayOfOrdinal(ordinal(day) + days)
}

/** The same date in another month, or that month's last day where it has no such date (31 January + 1 month = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(count / 12)
  const month = (((count % 12) + 12) % 12) + 1
  return inCalendar(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from)
}

/**
 * Full months from `from` to `to`, negative when `to` is earlier. A month is full when the same date comes round, or the
 * last day of a month that has no such date; with `day_after`, one day later.
 */
export function fullMonthsBetween(from: Day, to: Day, reached: YearReached = 'on_birthday'): number {
  if (to < from) return 0 - fullMonthsBetween(to, from, reached)
  const until = reached === 'day_after' && to > from ? addDays(to, -1) : to
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from)
  if (dateOf(until) >= dateOf(from)) return months
  return dateOf(until) === daysInMonth(yearOf(until), monthOf(until)) ? months : months - 1
}

/** Full years from `from` to `to` (周岁 when `from` is a birth date), negative when `to` is earlier. */
export function fullYearsBetween(from: Day, to: Day, reached: YearReached = 'on_birthday'): number {
  return Math.trunc(fullMonthsBetween(from, to, reached) / 12)
}

export function firstDayOfMonth(day: Day): Day {
  return (day - dateOf(day) + 1) as Day
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (ordinal(day) + 3) % 7
}

function inCalendar(year: number, month: number, date: number): Day {
  const found = findDay(year, month, date)
  if (found === undefined) throw new RangeError(`outside the calendar: ${year}-${month}-${date}`)
  return found
}
