import { z } from 'zod'
import { Confidence, Expression, LocalisedText, Name } from './schema-common.ts'

const Link = z.strictObject({ kind: Name, title: LocalisedText })
const RecordLink = z.strictObject({ kind: Name, title: LocalisedText.optional() })

/** How a yes-or-no fact reads in a sentence; without it, its title is used. */
const Statement = z.strictObject({ yes: LocalisedText, no: LocalisedText })

/** A unit written after a figure: `{ zh: 周岁, en: years }`; either may be empty. */
const UnitOfMeasure = z.strictObject({ zh: z.string(), en: z.string() })

const Fact = z.strictObject({
  type: z.enum(['bool', 'int', 'money', 'date', 'text', 'code', 'codes']),
  list: z.string().optional(),
  title: LocalisedText,
  ask: LocalisedText.optional(),
  help: LocalisedText.optional(),
  says: Statement.optional(),
  unit: UnitOfMeasure.optional(),
  varies: z.boolean().default(false),
  derive: Expression.optional(),
  sensitivity: z.enum(['public', 'personal', 'secret']).optional(),
  verified_by: z.union([z.literal('anyone'), z.array(z.string()).min(1)]).optional(),
})
export type FactSchema = z.infer<typeof Fact>

export const KindFile = z.strictObject({
  kind: Name,
  title: LocalisedText,
  roles: z.record(Name, Link).default({}),
  records: z.record(Name, RecordLink).default({}),
  facts: z.record(Name, Fact),
})

const Code = z.strictObject({
  code: z.string('quote a code of digits').min(1),
  standard_code: z.string('quote the standard code').optional(),
  title: LocalisedText,
  note: LocalisedText.optional(),
})

export const CodesFile = z.strictObject({
  id: Name,
  title: LocalisedText.optional(),
  standard: z.string().optional(),
  confidence: Confidence.optional(),
  note: LocalisedText.optional(),
  items: z.array(Code).min(1),
})
export type CodeList = z.infer<typeof CodesFile>
