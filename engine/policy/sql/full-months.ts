import type { YearReached } from '@xinglin/base'

/**
 * Full months between two days as `fullMonthsBetween` counts them: full when the date comes round, or on the last day of a month that
 * has no such date. `age()` is of no use: it says eleven months from 29 February to 28 February.
 */
export function fullMonths(from: string, to: string, reached: YearReached): string {
  const [a, b] = [`(${from})`, `(${to})`]
  return `CASE WHEN ${b} < ${a} THEN - ${forward(b, a, reached)} WHEN ${b} >= ${a} THEN ${forward(a, b, reached)} END`
}

function forward(from: string, to: string, reached: YearReached): string {
  const until = reached === 'day_after' ? `(CASE WHEN ${to} > ${from} THEN ${to} - 1 ELSE ${to} END)` : to
  const months = `(${part('YEAR', until)} - ${part('YEAR', from)}) * 12 + ${part('MONTH', until)} - ${part('MONTH', from)}`
  const isFull = `${part('DAY', until)} >= ${part('DAY', from)} OR ${part('DAY', `(${until} + 1)`)} = 1`
  return `(${months} - CASE WHEN ${isFull} THEN 0 ELSE 1 END)`
}

export function part(field: 'YEAR' | 'MONTH' | 'DAY', day: string): string {
  return `EXTRACT(${field} FROM ${day})::int8`
}
