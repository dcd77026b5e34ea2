import { z } from 'zod'
import { Text } from '../text/schema.ts'

/**
 * What a document says, in both languages, as it was on the day it was issued: kept as it is, so that a reprint is the same for ever.
 * One model for every kind; Typst and Word are two ways to print it. Holds no sensitive value: numbers of identity only masked.
 */
export const DocumentContent = z.object({
  /** letter: under a red head, as decisions and notices are. slip: a table of particulars. certificate: a sheet to be kept. */
  look: z.enum(['letter', 'slip', 'certificate']),
  unit: Text,
  title: Text,
  number: z.string(),
  to: Text.nullable(),
  paragraphs: z.array(z.object({ text: Text, heading: z.boolean() })),
  table: z.object({ head: z.array(Text).nullable(), rows: z.array(z.array(Text)) }).nullable(),
  /** After the table. */
  closing: z.array(Text),
  signature: z.object({ unit: Text, on: z.iso.date() }),
  remark: Text.nullable(),
  /** What a reader types, or scans, to see whether the paper is genuine. */
  code: z.string(),
  demonstration: z.boolean(),
})
export type DocumentContent = z.infer<typeof DocumentContent>
