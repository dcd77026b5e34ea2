import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { workingCalendar } from './working-days.ts'

const calendar = workingCalendar([
  {
    year: 2023,
    cite: 'holidays-2023 § 1',
    off: [{ from: day('2023-01-21'), to: day('2023-01-27') }],
    worked: [day('2023-01-28'), day('2023-01-29')],
  },
])

describe('working days', () => {
  it('steps over holidays and counts the weekend days worked instead', () => {
    expect(calendar.addWorkdays(day('2023-01-20'), 1)).toEqual({ ok: true, value: 20_230_128 })
    expect(calendar.addWorkdays(day('2023-01-20'), 3)).toEqual({ ok: true, value: 20_230_130 })
    expect(calendar.workdaysBetween(day('2023-01-20'), day('2023-01-30'))).toEqual({ ok: true, value: 3 })
    expect(calendar.addWorkdays(day('2023-01-22'), 0)).toEqual({ ok: true, value: 20_230_122 })
  })

  it('refuses a year whose notice it does not hold', () => {
    expect(calendar.addWorkdays(day('2023-12-29'), 1)).toEqual({ ok: false, why: 'outside_coverage' })
    expect(calendar.isWorkday(day('2027-10-01'))).toEqual({ ok: false, why: 'outside_coverage' })
    expect(calendar.workdaysBetween(day('2022-12-30'), day('2023-01-10'))).toEqual({
      ok: false,
      why: 'outside_coverage',
    })
  })
})
