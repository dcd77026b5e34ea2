import { parseDay, parseYuan } from '@xinglin/base'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Type } from '../ir/type.ts'
import type { FactValue } from './facts.ts'

/** What a value of each type looks like when it is written down. */
export const EXPECTED: Record<Type['is'], string> = {
  bool: 'true or false',
  int: 'a whole number',
  money: 'a sum in yuan',
  percent: 'a percentage',
  date: 'a day as 2023-08-10',
  text: 'text',
  code: 'a code of its list',
  codes: 'a list of codes of its list',
}

/** One value by its type; undefined when it does not fit. */
export function typedValue(type: Type, given: unknown, dictionary: Dictionary): FactValue | undefined {
  switch (type.is) {
    case 'bool':
      return typeof given === 'boolean' ? given : undefined
    case 'int':
      return Number.isSafeInteger(given) ? (given as number) : undefined
    case 'money':
    case 'percent': {
      const read = typeof given === 'number' || typeof given === 'string' ? parseYuan(given) : undefined
      return read?.ok ? read.value : undefined
    }
    case 'date':
      return typeof given === 'string' ? parseDay(given) : undefined
    case 'text':
      return typeof given === 'string' ? given : undefined
    case 'code':
      return typeof given === 'string' && dictionary.codes.get(type.list)?.has(given) ? given : undefined
    case 'codes': {
      const codes = dictionary.codes.get(type.list)
      return Array.isArray(given) && given.every((code) => codes?.has(code)) ? (given as string[]) : undefined
    }
  }
}
