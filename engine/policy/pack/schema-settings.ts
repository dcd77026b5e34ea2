import { z } from 'zod'
import { Assumption, Citation, Confidence, DayText, Id, LocalisedText, Validity } from './schema-common.ts'

export const PackFile = z.strictObject({
  id: Id,
  title: LocalisedText,
  city: LocalisedText.optional(),
  extends: z.array(Id).default([]),
  notice: Id.optional(),
  plan: z.strictObject({ from: DayText, until: DayText, assumed: Assumption.optional() }).optional(),
  age_reached: z.enum(['on_birthday', 'day_after']).optional(),
  lead: Id.optional(),
  disclosure: LocalisedText.optional(),
  numbering: z
    .strictObject({
      assumed: Assumption.optional(),
      series: z.record(
        Id,
        z.string().regex(/^[^{}]*(\{year\}[^{}]*)?\{n\}[^{}]*$/, 'write {n} once, and {year} before it'),
      ),
    })
    .optional(),
})

const Document = z.strictObject({
  id: Id,
  title: LocalisedText,
  number: z.string().min(1).optional(),
  issuer: LocalisedText.optional(),
  issued_on: DayText.optional(),
  valid: Validity.optional(),
  confidence: Confidence,
  note: LocalisedText.optional(),
  clauses: z.record(z.string(), LocalisedText),
})
export const DocumentsFile = z.array(Document)
export type Document = z.infer<typeof Document>

const Unit = z.strictObject({
  id: Id,
  kind: z.enum(['bureau', 'county', 'town', 'school', 'institute', 'park', 'centre', 'company', 'group']),
  title: LocalisedText,
  area: z.string().optional(),
  members: z.array(Id).min(1).optional(),
})
export const UnitsFile = z.array(Unit)
export type Unit = z.infer<typeof Unit>

const Area = z.strictObject({
  code: z.string('quote the code: "350421"').regex(/^\d{6,12}$/, 'an area code has 6 to 12 digits (GB/T 2260)'),
  title: LocalisedText,
  parent: z.string().optional(),
  valid: Validity.optional(),
})
export const AreasFile = z.array(Area)
export type Area = z.infer<typeof Area>

const CodeSet = z.strictObject({
  list: z.string().min(1),
  title: LocalisedText,
  members: z.array(z.string('quote a code of digits')).min(1, 'a set names at least one member'),
  cite: Citation.optional(),
  assumed: Assumption.optional(),
})
export const SetsFile = z.record(z.string(), CodeSet)
export type CodeSet = z.infer<typeof CodeSet>

export const CalendarFile = z.strictObject({
  year: z.int().min(1900).max(2200),
  cite: Citation,
  off: z.array(z.strictObject({ from: DayText, to: DayText, name: LocalisedText.optional() })),
  worked: z.array(DayText).default([]),
})
