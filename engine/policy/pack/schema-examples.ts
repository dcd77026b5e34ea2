import { z } from 'zod'
import { DayText, Id, Yuan } from './schema-common.ts'

const Sum = z.union([z.literal('unset'), z.literal('in_kind'), Yuan])

const Had = z.strictObject({
  rule: Id,
  sum: Yuan,
  per: z.record(z.string(), z.string()).default({}),
  on: DayText.optional(),
})

const Example = z.strictObject({
  title: z.string().min(1),
  given: z.record(z.string(), z.unknown()).default({}),
  answer: z.union([z.enum(['due', 'not_due', 'unknown']), z.int(), z.string()]),
  sum: Sum.optional(),
  missing: z.array(z.string()).optional(),
  failed: z.array(z.int().min(0)).optional(),
  figures: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  on: z
    .strictObject({ filed_on: DayText.optional(), valid_on: DayText.optional(), known_at: DayText.optional() })
    .default({}),
  had: z.array(Had).default([]),
  pays: z.union([z.literal('unset'), Yuan]).optional(),
})

/** A sheet of a benefit (`rule`) or of a classification; every example starts from `base`. */
export const ExamplesFile = z
  .strictObject({
    rule: Id.optional(),
    classification: Id.optional(),
    base: z.record(z.string(), z.unknown()).default({}),
    examples: z.array(Example).min(1),
  })
  .refine((sheet) => (sheet.rule === undefined) !== (sheet.classification === undefined), {
    message: 'a sheet names its `rule` or its `classification`',
  })
export type ExamplesSchema = z.infer<typeof ExamplesFile>
export type ExampleSchema = z.infer<typeof Example>
