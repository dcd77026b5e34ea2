import type { Text } from '../api/text.ts'
import { moneyInWords } from './money.ts'

/** A figure as it is read: money in yuan, percent from hundredths, a count as it is. */
export function figureValue(value: number | null, unit: string | null): Text {
  if (value === null) return { zh: '确认依据', en: 'ground confirmed' }
  if (unit === 'fen') return moneyInWords(value)
  if (unit === 'percent_hundredths') return { zh: `${value / 100}%`, en: `${value / 100}%` }
  return { zh: String(value), en: String(value) }
}
