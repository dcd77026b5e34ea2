import { parseDay } from '@xinglin/base'
import type { RecordFieldSchema } from '@xinglin/policy'
import { unprocessable } from '../../platform/fault.ts'
import type { PlainField } from './field.ts'

/** Fields of a stage's record stand apart from the action's own in the form: `record.visited_on`. */
const nameOf = (id: string) => `record.${id}`

const TYPES: Record<RecordFieldSchema['type'], PlainField['type']> = {
  text: 'text',
  day: 'day',
  number: 'number',
  money: 'money',
  choice: 'choice',
}

/** What a stage of work asks to be recorded, as the pack writes it. */
export function recordFields(schema: readonly RecordFieldSchema[]): PlainField[] {
  return schema.map(({ id, title, type, options, optional }) => ({
    id: nameOf(id),
    type: TYPES[type],
    title,
    required: !optional,
    ...(options && { options }),
  }))
}

const FITS: Record<RecordFieldSchema['type'], (value: string, schema: RecordFieldSchema) => boolean> = {
  text: (value) => value.length <= 2000,
  day: (value) => parseDay(value) !== undefined,
  number: (value) => /^\d{1,9}(\.\d{1,4})?$/.test(value),
  money: (value) => /^\d{1,12}(\.\d{1,2})?$/.test(value) && Number(value) > 0,
  choice: (value, { options }) => options?.some((one) => one.id === value) ?? false,
}

/** Reads a stage's record from what was sent. Throws `unprocessable` naming the line that is missing or does not fit. */
export function readRecord(
  schema: readonly RecordFieldSchema[],
  input: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const record: Record<string, string> = {}
  for (const field of schema) {
    const given = input[nameOf(field.id)]
    const value = typeof given === 'string' ? given.trim() : ''
    if (value === '' && field.optional) continue
    if (value === '' || !FITS[field.type](value, field)) {
      const say = { zh: `请填写“${field.title.zh}”。`, en: `Please fill in “${field.title.en}”.` }
      throw unprocessable(say, nameOf(field.id))
    }
    record[field.id] = value
  }
  return record
}
