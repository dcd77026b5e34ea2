import type { z } from 'zod'
import { Fault } from '../fault.ts'
import { findUnfitText } from './unfit-text.ts'

/** Reads an input against its schema. Throws `bad_request` naming the field, for text no database can hold as well. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const unfit = findUnfitText(raw)
  if (unfit !== undefined) {
    const say = {
      zh: '文字里有无法保存的字符，请删去后再试。',
      en: 'The text holds a character that cannot be stored. Please remove it.',
    }
    throw new Fault('bad_request', say, `NUL or lone surrogate in ${unfit}`, unfit)
  }
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') || 'body'
  const say = { zh: `“${field}”填写有误，请检查。`, en: `“${field}” is not filled in correctly.` }
  throw new Fault('bad_request', say, `${field}: ${issue?.message ?? 'invalid'}`, field)
}
