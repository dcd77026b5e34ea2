import { type Day, isoDay } from '@xinglin/base'
import type { ValueKind } from '../plan/node.ts'

/*
 * Every name and value in generated SQL goes through this file. They come from the checked pack, the days of the decision and the
 * officers' figures; nothing that anybody types into a form is ever written into a text.
 */

/** A name of the dictionary, or one made from it. Throws RangeError on anything else. */
export function name(text: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(text)) throw new RangeError(`not a name for SQL: ${text}`)
  return `"${text}"`
}

export function text(value: string): string {
  if (value.includes('\0')) throw new RangeError('a text with a zero character')
  // E'…' reads backslashes the same way whatever the server's setting says.
  return value.includes('\\')
    ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${value.replaceAll("'", "''")}'`
}

/** Fen and counts are always eight bytes wide: four overflow where JavaScript carries on. */
export function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  return `'${value}'::int8`
}

export function date(day: number): string {
  return `'${isoDay(day as Day)}'::date`
}

export const SQL_TYPES: Record<ValueKind, string> = { bool: 'boolean', number: 'int8', date: 'date', text: 'text' }

export function nothing(kind: ValueKind): string {
  return `NULL::${SQL_TYPES[kind]}`
}

export function constant(value: boolean | number | string | undefined, kind: ValueKind): string {
  if (value === undefined) return nothing(kind)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return text(value)
  return kind === 'date' ? date(value) : whole(value)
}
