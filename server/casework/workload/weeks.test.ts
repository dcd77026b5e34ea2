import { addDays, type Day, parseDay } from '@xinglin/base'
import { expect, it } from 'vitest'
import { calendarWeeks, median } from './weeks.ts'

it('counts weeks from Monday to Sunday, the present one last', () => {
  const sunday = parseDay('2024-06-02') as Day
  expect(calendarWeeks(sunday, 2)).toEqual([
    { from: '2024-05-20', to: '2024-05-26' },
    { from: '2024-05-27', to: '2024-06-02' },
  ])
  expect(calendarWeeks(addDays(sunday, 1), 1)).toEqual([{ from: '2024-06-03', to: '2024-06-09' }])
})

it('finds the middle value, the lower one of two, and none where there is none', () => {
  expect(median([])).toBe(null)
  expect(
    median([
      { days: 9, count: 1 },
      { days: 2, count: 2 },
    ]),
  ).toBe(2)
  expect(
    median([
      { days: 9, count: 1 },
      { days: 2, count: 1 },
    ]),
  ).toBe(2)
  expect(
    median([
      { days: 9, count: 3 },
      { days: 2, count: 1 },
    ]),
  ).toBe(9)
})
