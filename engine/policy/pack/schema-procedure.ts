import { z } from 'zod'
import { Citation, DayText, Id, LocalisedText } from './schema-common.ts'

const Workdays = z
  .string('write a length as: 5 workdays')
  .regex(/^[1-9]\d* workdays?$/, 'write a length as: 5 workdays')
  .transform((text) => Number.parseInt(text, 10))

const RoleAtUnit = z
  .string('write role@unit')
  .regex(/^[a-z-]+@[a-z0-9-]+$/, 'write role@unit, such as officer@unit or head@finance')

const Roles = z.union([z.array(RoleAtUnit).min(1), RoleAtUnit.transform((one) => [one])])

const Months = z
  .string('write a length as: 12 months')
  .regex(/^[1-9]\d* months?$/, 'write a length as: 12 months')
  .transform((text) => Number.parseInt(text, 10))

/** What a missed milestone leads to once a person has decided so. */
const IfMissed = z.enum(['lapse', 'claim_back', 'end'])

const Planned = z.strictObject({
  id: Id,
  title: LocalisedText,
  percent: z.int().min(0).max(100),
  /** Absent: at once, as an advance. */
  after: Months.optional(),
  if_missed: IfMissed.default('lapse'),
  cite: Citation.optional(),
})

/** A line of the record that a stage of work leaves behind: a visit's day, a meeting's minutes. */
const RecordField = z.strictObject({
  id: Id,
  title: LocalisedText,
  type: z.enum(['text', 'day', 'number', 'money', 'choice']).default('text'),
  /** The sum a meeting decides where no rule computes one (一事一议). */
  decides: z.literal('sum').optional(),
  options: z.array(z.strictObject({ id: Id, title: LocalisedText })).optional(),
  optional: z.boolean().default(false),
  /** The applicant reads it too; otherwise it stays inside the office. */
  told: z.boolean().default(false),
})
export type RecordFieldSchema = z.infer<typeof RecordField>

/** Papers marked `may: follow` can follow after acceptance (容缺): by when, and what comes of it if they do not. */
const Gaps = z.strictObject({ days: Workdays, otherwise: LocalisedText, cite: Citation.optional() })

/** Papers marked `may: commit` can be replaced by a signed commitment (告知承诺); what was promised is checked afterwards. */
const Commitment = z.strictObject({ says: LocalisedText, check_after: Months, cite: Citation.optional() })

const Stage = z.strictObject({
  id: Id,
  kind: z.enum([
    'acceptance',
    'verification',
    'work',
    'consultation',
    'public_notice',
    'decision',
    'agreement',
    'certificate',
    'confirmation',
    'payment',
    'holding',
  ]),
  title: LocalisedText,
  by: Roles.optional(),
  next: z.array(Id).optional(),
  within: Workdays.optional(),
  warn: Workdays.optional(),
  escalate: Roles.optional(),
  for: Workdays.optional(),
  clock: z.enum(['runs', 'stops']).optional(),
  correction: z.enum(['once', 'none', 'unlimited']).optional(),
  answer_within: Workdays.optional(),
  opinions: z.int().min(1).optional(),
  record: z.array(RecordField).optional(),
  gaps: Gaps.optional(),
  commitment: Commitment.optional(),
  checks: z.array(Id).optional(),
  masks: z.array(Id).optional(),
  objection: z.enum(['signed', 'anonymous']).optional(),
  bulk: z.boolean().optional(),
  refuse_needs: z.array(Id).optional(),
  prepared_by: RoleAtUnit.optional(),
  approved_by: RoleAtUnit.optional(),
  assessed_by: Roles.optional(),
  plan: z.array(Planned).min(1).optional(),
  every: z.strictObject({ months: z.int().min(1).max(120), title: LocalisedText }).optional(),
  cite: Citation.optional(),
})
export type StageSchema = z.infer<typeof Stage>

export const ProcedureFile = z.strictObject({
  id: Id,
  title: LocalisedText,
  stages: z.array(Stage).min(1),
  promise: Workdays.optional(),
  legal: z.strictObject({ within: Workdays, cite: Citation }).optional(),
  remedy: z
    .strictObject({
      reconsideration_days: z.int().positive().optional(),
      litigation_months: z.int().positive().optional(),
      to: LocalisedText,
      reviewed_by: Roles.optional(),
      cite: Citation.optional(),
    })
    .optional(),
  cite: Citation.optional(),
  assumed: z.union([z.string(), LocalisedText]).optional(),
})
export type ProcedureSchema = z.infer<typeof ProcedureFile>

const Target = z.strictObject({
  id: Id,
  title: LocalisedText,
  at_least: z.int().positive(),
  by: DayText,
  cite: Citation.optional(),
})

const Year = z.int().min(2000).max(2100)

export const MeasureFile = z.strictObject({
  id: Id,
  number: z.string('quote a number').min(1),
  cite: Citation,
  title: LocalisedText,
  summary: LocalisedText.optional(),
  lead: Id.optional(),
  assumed: z.union([z.string(), LocalisedText]).optional(),
  responsible: z.array(Id).default([]),
  limit: z.strictObject({ from: Year, until: Year }).optional(),
  targets: z.array(Target).default([]),
  benefits: z.array(Id).default([]),
})
export type MeasureSchema = z.infer<typeof MeasureFile>
