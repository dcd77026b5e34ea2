import { expect, test } from 'vitest'
import { dayInWords, daysBetween } from './day.ts'
import { moneyInWords } from './money.ts'

test('money as each language writes it', () => {
  expect(moneyInWords(100_000_000)).toEqual({ zh: '1,000,000 元', en: '¥1,000,000' })
  expect(moneyInWords(215_205)).toEqual({ zh: '2,152.05 元', en: '¥2,152.05' })
  expect(moneyInWords(-5)).toEqual({ zh: '-0.05 元', en: '-¥0.05' })
})

test('days in words and between', () => {
  expect(dayInWords('2024-05-20')).toEqual({ zh: '2024 年 5 月 20 日', en: '20 May 2024' })
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
})
