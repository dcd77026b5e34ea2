import { type Day, isoDay, parseDay } from '@xinglin/base'
import type { FactValue } from '@xinglin/policy'
import type { FactJson } from './schema.ts'

/** A stored value as the engine takes it: days become integers, `null` (withdrawn or not known) becomes undefined. */
export function readFactJson(value: FactJson): FactValue | undefined {
  if (value === null) return undefined
  if (typeof value === 'string') return parseDay(value) ?? value
  return value
}

/** A value of the engine as it is stored: a day of a date fact becomes `yyyy-mm-dd`. */
export function writeFactJson(value: FactValue, type: string): FactJson {
  return type === 'date' && typeof value === 'number' ? isoDay(value as Day) : value
}
