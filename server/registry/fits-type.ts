import { parseDay } from '@xinglin/base'
import type { Slot } from '@xinglin/policy'
import type { FactJson } from './schema.ts'

/** A whole number that typing could have given as well: at most fifteen digits, never below nothing. */
const isCount = (value: FactJson): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/**
 * Whether a value that comes as JSON (not typed into a field) is one the fact can have. Only then it may enter the ledger: what
 * enters stays.
 * @param known codes of the fact's list, for code facts
 */
export function fitsType(type: Slot['type'], value: FactJson, known: ReadonlySet<string>): boolean {
  switch (type.is) {
    case 'bool':
      return typeof value === 'boolean'
    case 'date': {
      const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : undefined
      return day !== undefined && day >= 19000101 && day <= 21001231
    }
    case 'int':
    case 'money':
    case 'percent':
      return isCount(value)
    case 'code':
      return typeof value === 'string' && known.has(value)
    case 'codes':
      return Array.isArray(value) && value.every((one) => known.has(one))
    default:
      return typeof value === 'string' && value.trim() !== ''
  }
}
