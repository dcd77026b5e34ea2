import { parseDay } from '@xinglin/base'
import type { FactValue, Type } from '@xinglin/policy'
import type { FactJson } from './schema.ts'

/**
 * A stored value as the engine takes it, by the fact's type: days become integers. `null` (withdrawn), and a value that an earlier
 * dictionary took in another type, are not known.
 */
export function readFactJson(value: FactJson | undefined, type: Type | undefined): FactValue | undefined {
  if (value === null || value === undefined || type === undefined) return undefined
  switch (type.is) {
    case 'bool':
      return typeof value === 'boolean' ? value : undefined
    case 'date':
      return typeof value === 'string' ? parseDay(value) : undefined
    case 'codes':
      return Array.isArray(value) ? value : undefined
    case 'text':
    case 'code':
      return typeof value === 'string' ? value : undefined
    default:
      return typeof value === 'number' ? value : undefined
  }
}
