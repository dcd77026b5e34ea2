import type { OfferField } from '../api/casework.ts'

/** What stands in a form: a text a field, or several rows of them. */
export type RowValues = Readonly<Record<string, string>>
export type FieldValue = string | readonly RowValues[] | undefined
export type Values = Readonly<Record<string, FieldValue>>

/** Whether something stands in a field; rows count when each required column of every row is filled. */
export function isFilled(field: OfferField, value: FieldValue): boolean {
  if (field.type !== 'rows') return typeof value === 'string' && value.trim() !== ''
  if (!Array.isArray(value) || value.length === 0) return false
  return value.every((row) => field.columns.every((one) => !one.required || (row[one.id] ?? '').trim() !== ''))
}

/** The form as the server reads it. Empty fields are left out. */
export function wireOf(fields: readonly OfferField[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((one): [string, unknown][] => {
      const value = values[one.id]
      if (typeof value === 'string') return value.trim() === '' ? [] : [[one.id, value.trim()]]
      return value === undefined ? [] : [[one.id, value]]
    }),
  )
}
