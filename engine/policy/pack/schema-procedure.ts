import { z } from 'zod'
import { Citation, DayText, Id, LocalisedText } from './schema-common.ts'

const Workdays = z
  .string('write a length as: 5 workdays')
  .regex(/^[1-9]\d* workdays?$/, 'write a length as: 5 workdays')
  .transform((text) => Number.parseInt(text, 10))

const RoleAtUnit = z
  .string('write role@unit')
  .regex(/^[a-z-]+@[a-z0-9-]+$/, 'write role@unit, such as officer@unit or head@finance')

const Stage = z.strictObject({
  id: Id,
  kind: z.enum(['acceptance', 'verification', 'consultation', 'public_notice', 'decision', 'payment']),
  title: LocalisedText,
  by: z.union([z.array(RoleAtUnit).min(1), RoleAtUnit.transform((one) => [one])]).optional(),
  within: Workdays.optional(),
  for: Workdays.optional(),
  clock: z.enum(['runs', 'stops']).optional(),
  correction: z.enum(['once', 'none', 'unlimited']).optional(),
  checks: z.array(Id).optional(),
  masks: z.array(Id).optional(),
  objection: Id.optional(),
  refuse_needs: z.array(Id).optional(),
  prepared_by: RoleAtUnit.optional(),
  approved_by: RoleAtUnit.optional(),
  cite: Citation.optional(),
})
export type StageSchema = z.infer<typeof Stage>

export const ProcedureFile = z.strictObject({
  id: Id,
  title: LocalisedText,
  stages: z.array(Stage).min(1),
  promise: Workdays.optional(),
  remedy: z
    .strictObject({
      reconsideration_days: z.int().positive().optional(),
      litigation_months: z.int().positive().optional(),
      to: LocalisedText,
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
