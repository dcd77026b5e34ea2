import type { Localised } from '@xinglin/base'
import { z } from 'zod'
import { Text } from '../../platform/text/schema.ts'

/** What one line of an action's form takes: words, a line, a day, a whole number, yuan, or one of several. */
export const FIELD_TYPES = ['text', 'line', 'day', 'number', 'money', 'choice'] as const

const Plain = z.object({
  id: z.string(),
  type: z.enum(FIELD_TYPES),
  title: Text,
  required: z.boolean(),
  options: z.array(z.object({ id: z.string(), title: Text })).optional(),
  /** What stands in it at first. */
  value: z.string().optional(),
})

/** One thing an action asks for; `rows` asks for the same columns several times over. */
export const FieldView = z.union([
  Plain,
  z.object({
    id: z.string(),
    type: z.literal('rows'),
    title: Text,
    required: z.boolean(),
    columns: z.array(Plain),
  }),
])
export type Field = z.output<typeof FieldView>
export type PlainField = z.output<typeof Plain>

const field =
  (type: PlainField['type']) =>
  (id: string, title: Localised, more: Partial<PlainField> = {}): PlainField => ({
    id,
    type,
    title,
    required: true,
    ...more,
  })

export const text = field('text')
export const line = field('line')
export const dayField = field('day')
export const money = field('money')
export const number = field('number')

export const choice = (id: string, title: Localised, options: NonNullable<PlainField['options']>): PlainField => ({
  id,
  type: 'choice',
  title,
  required: true,
  options,
})

/** The opinion in words that most actions take. */
export const opinion = text('text', { zh: '办理意见', en: 'Opinion' })
export const optionalOpinion: PlainField = { ...opinion, required: false }
export const reason = text('text', { zh: '理由', en: 'Reason' })
export const clause = line('clause', { zh: '依据条款', en: 'Clause' })

/** Yes or no, as a choice. */
export const yesNo = (id: string, title: Localised, yes: Localised, no: Localised): PlainField =>
  choice(id, title, [
    { id: 'yes', title: yes },
    { id: 'no', title: no },
  ])

export const Words = z.string().trim().max(2000)
export const Reason = Words.min(1)
export const Clause = z.string().trim().min(1).max(300)
export const YesNo = z.enum(['yes', 'no']).transform((one) => one === 'yes')
