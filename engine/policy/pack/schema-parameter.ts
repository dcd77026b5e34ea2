import { z } from 'zod'
import { Citation, Confidence, DayText, Id, LocalisedText, Name, Unset } from './schema-common.ts'

const Row = z
  .strictObject({
    from: DayText,
    until: DayText.optional(),
    value: z.union([z.number(), z.string()]).optional(),
    unset: Unset.optional(),
    cite: Citation.optional(),
    confirmed_through: DayText.optional(),
    after_gap: z.union([z.string().min(1), LocalisedText]).optional(),
    note: z.union([z.string().min(1), LocalisedText]).optional(),
  })
  .refine((row) => (row.value === undefined) !== (row.unset === undefined), 'a row has either a value or `unset`')

export const ParameterFile = z.strictObject({
  id: Name,
  title: LocalisedText,
  type: z.enum(['money', 'int', 'percent']),
  unit: LocalisedText.optional(),
  who_sets: Id.optional(),
  confidence: Confidence.optional(),
  note: LocalisedText.optional(),
  values: z.array(Row).min(1, 'give at least one dated value, or one `unset`'),
})
export type ParameterSchema = z.infer<typeof ParameterFile>
