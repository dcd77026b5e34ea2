import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day, findDay, formatDay, isoDay, parseDay, yearOf } from './day.ts'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  firstDayOfMonth,
  fullMonthsBetween,
  fullYearsBetween,
  weekdayOf,
} from './day-arithmetic.ts'
import { dayInShanghai, endOfDay } from './instant.ts'

const anyDay = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => findDay(...parts))
  .filter((found): found is Day => found !== undefined)

const utc = (d: Day) => Date.parse(isoDay(d))

describe('calendar days', () => {
  it('refuses days that do not exist', () => {
    expect(parseDay('2023-02-29')).toBeUndefined()
    expect(parseDay('2024-02-29')).toBe(20_240_229)
    expect(parseDay('2024-2-9')).toBeUndefined()
    expect(parseDay('1900-02-29')).toBeUndefined()
  })

  it('formats in both languages', () => {
    expect(formatDay(day('2023-08-10'), 'zh')).toBe('2023年8月10日')
    expect(formatDay(day('2023-08-10'), 'en')).toBe('10 August 2023')
  })

  it('agrees with the platform calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (d, n) => {
        const later = addDays(d, n)
        expect(utc(later) - utc(d)).toBe(n * 86_400_000)
        expect(daysBetween(d, later)).toBe(n)
        expect(weekdayOf(d)).toBe(new Date(utc(d)).getUTCDay())
        expect(firstDayOfMonth(d) % 100).toBe(1)
      }),
    )
  })

  it('clamps a month that is too short', () => {
    expect(addMonths(day('2023-01-31'), 1)).toBe(20_230_228)
    expect(addYears(day('2024-02-29'), 1)).toBe(20_250_228)
    expect(addMonths(day('2023-01-15'), -1)).toBe(20_221_215)
  })

  it('counts full months as the greatest number that does not overshoot', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        let naive = 0
        while (addMonths(from, naive + 1) <= to) naive += 1
        expect(fullMonthsBetween(from, to)).toBe(naive)
        expect(fullYearsBetween(from, to)).toBe(Math.floor(naive / 12))
        expect(fullMonthsBetween(to, from) + naive).toBe(0)
      }),
    )
  })

  it('reaches an age on the birthday or the day after, as the pack says', () => {
    const born = day('1988-09-01')
    expect(fullYearsBetween(born, day('2024-09-01'))).toBe(36)
    expect(fullYearsBetween(born, day('2024-09-01'), 'day_after')).toBe(35)
    expect(fullYearsBetween(born, day('2024-09-02'), 'day_after')).toBe(36)
    expect(fullYearsBetween(day('2004-02-29'), day('2005-02-28'))).toBe(1)
  })

  it('knows the day in Shanghai, and the moment it ends', () => {
    expect(dayInShanghai(new Date('2023-12-31T15:59:59.999Z'))).toBe(20_231_231)
    expect(dayInShanghai(new Date('2023-12-31T16:00:00Z'))).toBe(20_240_101)
    expect(endOfDay(day('2023-12-31'))).toBe(Date.parse('2023-12-31T15:59:59.999Z'))
    expect(yearOf(dayInShanghai(endOfDay(day('2024-02-29')) + 1))).toBe(2024)
  })
})
