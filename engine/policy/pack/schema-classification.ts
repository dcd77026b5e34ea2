import { z } from 'zod'
import { Assumption, Citation, Expression, LocalisedText, Name, Unset } from './schema-common.ts'
import { Condition } from './schema-condition.ts'

const Points = z.int().min(0)

const Heading = z
  .strictObject({
    id: Name,
    title: LocalisedText.optional(),
    at_most: Points.optional(),
    best_of: z
      .array(z.strictObject({ if: Expression, points: Points, cite: Citation.optional() }))
      .min(1)
      .optional(),
    points: Points.optional(),
    if: Expression.optional(),
    unset: Unset.optional(),
    assumed: Assumption.optional(),
    cite: Citation.optional(),
  })
  .superRefine((heading, context) => {
    const forms = [heading.best_of, heading.points, heading.unset].filter((form) => form !== undefined).length
    if (forms !== 1)
      context.addIssue({ code: 'custom', message: 'a heading has one of: best_of, points with if, unset' })
    if ((heading.points === undefined) !== (heading.if === undefined))
      context.addIssue({ code: 'custom', message: '`points` and `if` go together' })
  })

const Tier = z.strictObject({
  code: z.string('quote a code of digits').min(1),
  title: LocalisedText,
  when: z.union([z.array(Condition).min(1), z.strictObject({ unset: Unset })]),
  cite: Citation.optional(),
  assumed: Assumption.optional(),
})

export const ClassificationFile = z
  .strictObject({
    id: Name,
    title: LocalisedText,
    summary: LocalisedText.optional(),
    subject: Name,
    cite: Citation,
    basis: z.array(z.strictObject({ document: z.string(), clause: z.string().min(1) })).default([]),
    kind: z.enum(['points', 'tiers']),
    headings: z.array(Heading).min(1).optional(),
    at_most: Points.optional(),
    veto: z.array(Condition).default([]),
    tiers: z.array(Tier).min(1).optional(),
    note: LocalisedText.optional(),
  })
  .superRefine((file, context) => {
    const wanted = file.kind === 'points' ? file.headings && !file.tiers : file.tiers && !file.headings
    if (!wanted) context.addIssue({ code: 'custom', message: 'points have `headings`, tiers have `tiers`' })
  })
export type ClassificationSchema = z.infer<typeof ClassificationFile>
