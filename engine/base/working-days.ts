import { type Checked, ok, refused } from './checked.ts'
import { type Day, yearOf } from './day.ts'
import { addDays, weekdayOf } from './day-arithmetic.ts'

/** One year's table from the State Council's notice. */
export interface CalendarYear {
  readonly year: number
  /** The notice: `document § clause`. */
  readonly cite: string
  /** Days off, weekend days included or not. */
  readonly off: readonly { readonly from: Day; readonly to: Day }[]
  /** Weekend days worked instead. */
  readonly worked: readonly Day[]
}

export interface WorkingCalendar {
  /** False, true, or refused for a year whose notice is not known: a guessed calendar would move a legal deadline. */
  isWorkday(day: Day): Checked<boolean, 'outside_coverage'>
  /** The day `count` ≥ 1 working days after `day`; `day` itself does not count (民法典 § 201). 0 answers `day`. */
  addWorkdays(day: Day, count: number): Checked<Day, 'outside_coverage'>
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  workdaysBetween(from: Day, to: Day): Checked<number, 'outside_coverage'>
  readonly years: readonly number[]
}

export function workingCalendar(tables: readonly CalendarYear[]): WorkingCalendar {
  const years = new Set(tables.map((table) => table.year))
  const off = new Set<Day>()
  const worked = new Set<Day>()
  for (const table of tables) {
    for (const holiday of table.off) for (let d = holiday.from; d <= holiday.to; d = addDays(d, 1)) off.add(d)
    for (const d of table.worked) worked.add(d)
  }

  function isWorkday(day: Day): Checked<boolean, 'outside_coverage'> {
    if (!years.has(yearOf(day))) return refused('outside_coverage')
    const weekday = weekdayOf(day)
    return ok(worked.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day)))
  }

  function addWorkdays(day: Day, count: number): Checked<Day, 'outside_coverage'> {
    let reached = day
    for (let left = count; left > 0; ) {
      reached = addDays(reached, 1)
      const works = isWorkday(reached)
      if (!works.ok) return works
      if (works.value) left -= 1
    }
    return ok(reached)
  }

  function workdaysBetween(from: Day, to: Day): Checked<number, 'outside_coverage'> {
    let count = 0
    for (let d = from; d < to; ) {
      d = addDays(d, 1)
      const works = isWorkday(d)
      if (!works.ok) return works
      if (works.value) count += 1
    }
    return ok(count)
  }

  return { isWorkday, addWorkdays, workdaysBetween, years: [...years].sort((a, b) => a - b) }
}
