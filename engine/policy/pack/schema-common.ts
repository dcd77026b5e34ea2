import { type Day, type Fen, parseDay, parseYuan } from '@xinglin/base'
import { z } from 'zod'

/** A name inside a pack: lower case, digits, `_` or `-`. */
export const Id = z
  .string('write a name here')
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'a name is lower-case letters, digits, - and _')

/** A name that expressions can write: no `-`, which reads as minus. */
export const Name = z
  .string('write a name here')
  .regex(/^[a-z][a-z0-9_]*$/, 'a name is lower-case letters, digits and _')

export const LocalisedText = z.strictObject({
  zh: z.string('both languages are needed').min(1, 'empty text'),
  en: z.string('both languages are needed').min(1, 'empty text'),
})

export const DayText = z
  .string('write a day as 2023-08-10')
  .refine((text) => parseDay(text) !== undefined, 'not a day of the calendar; write it as 2023-08-10')
  .transform((text) => parseDay(text) as Day)

/** `document § clause`; both halves are looked up in documents.yaml. */
export const Citation = z
  .string('cite as: document § clause')
  .regex(/^[a-z0-9][a-z0-9-]* § \S.*$/, 'cite as: document § clause')

/** Whole yuan, or a quoted decimal with at most two places; becomes fen. */
export const Yuan = z
  .union([z.number(), z.string()], 'write whole yuan, or a quoted decimal with at most two places')
  .refine(isYuan, 'write whole yuan (1000000), or a quoted decimal with at most two places ("2152.50")')
  .transform((value): Fen => {
    const fen = parseYuan(value)
    return fen.ok ? fen.value : Number.NaN
  })

function isYuan(value: string | number): boolean {
  return (typeof value === 'string' || Number.isSafeInteger(value)) && parseYuan(value).ok
}

/** A remark that something the source leaves open was filled in, and how. */
export const Assumption = z.union([z.string().min(1), LocalisedText], 'say what is assumed, and why')

export const Validity = z.strictObject({
  from: DayText.optional(),
  until: DayText.optional(),
  assumed: Assumption.optional(),
})

/** A figure the source does not give: the rule still says who is eligible. */
export const Unset = z.strictObject({ why: LocalisedText, who_sets: Id.optional() })

/** Expression text in the CEL subset; parsed and typed after the names of the whole pack are known. */
export const Expression = z.string('write an expression').min(1, 'empty expression')

export const Confidence = z.enum(['statute', 'government', 'press', 'mirror', 'recollection'])
export type Confidence = z.infer<typeof Confidence>

/** Dotted roles from the subject: `engagement.person`. */
export const RolePath = z
  .string('write a path from the subject')
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, 'write a path from the subject, such as engagement.person')
