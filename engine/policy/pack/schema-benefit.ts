import { z } from 'zod'
import { Amount } from './schema-amount.ts'
import { Budget } from './schema-budget.ts'
import { Assumption, Citation, Expression, Id, LocalisedText, RolePath, Validity, Yuan } from './schema-common.ts'
import { Condition } from './schema-condition.ts'

const PositiveInt = z.int().positive()
const remarks = { cite: Citation.optional(), assumed: Assumption.optional() }

const Window = z.strictObject({ years: PositiveInt.optional(), months: PositiveInt.optional() })

const Overlap = z.union([
  z.strictObject({ once_per: z.array(RolePath).min(1), ...remarks }),
  z.strictObject({
    group: Id,
    per: RolePath,
    rule: z.enum(['highest_only', 'exclusive', 'pay_difference']),
    window: Window.optional(),
    ...remarks,
  }),
  z.strictObject({ excludes: z.array(Id).min(1), per: RolePath, ...remarks }),
])
export type OverlapSchema = z.infer<typeof Overlap>

const Limit = z.strictObject({
  per: RolePath,
  each: z.enum(['year', 'ever']),
  at_most: z.union([z.strictObject({ money: Yuan }), z.strictObject({ count: PositiveInt })]),
  ...remarks,
})
export type LimitSchema = z.infer<typeof Limit>

const Deadline = z.strictObject({
  days: PositiveInt.optional(),
  workdays: PositiveInt.optional(),
  months: PositiveInt.optional(),
  of: Expression,
  ...remarks,
})
export type DeadlineSchema = z.infer<typeof Deadline>

const Duty = z.strictObject({
  id: Id,
  title: LocalisedText,
  years: PositiveInt.optional(),
  months: PositiveInt.optional(),
  each: z.enum(['year', 'month', 'quarter']).optional(),
  on_breach: z.enum(['repay_pro_rata', 'repay_all', 'stop', 'none']).optional(),
  ...remarks,
})
export type DutySchema = z.infer<typeof Duty>

const Evidence = z.strictObject({
  id: Id,
  title: LocalisedText,
  proves: z.array(RolePath).default([]),
  optional: z.boolean().default(false),
  /** Where the procedure allows it: handed in later (容缺), or replaced by a signed commitment (告知承诺). */
  may: z.enum(['follow', 'commit']).optional(),
  cite: Citation.optional(),
})
export type EvidenceSchema = z.infer<typeof Evidence>

const Basis = z.strictObject({ document: Id, clause: z.string().min(1) })

/** What is recorded when a status is certified: a record of this kind, linked to the subject, with these facts. */
const Grants = z.strictObject({
  record: Id,
  role: Id,
  facts: z.record(Id, z.union([z.string(), z.boolean()])).default({}),
  /** Facts of the record that take the day of the certificate and its number. */
  day: Id,
  number: Id.optional(),
})
export type GrantsSchema = z.infer<typeof Grants>

export const BenefitFile = z.strictObject({
  id: Id,
  title: LocalisedText,
  summary: LocalisedText.optional(),
  cite: Citation,
  basis: z.array(Basis).default([]),
  valid: Validity.optional(),
  mode: z.enum(['apply', 'proactive', 'nominated']).default('apply'),
  /** Money or a benefit in kind; a status that is certified and kept; work done for someone. */
  gives: z.enum(['award', 'status', 'service']).default('award'),
  grants: Grants.optional(),
  /** Applied for only while a call is open. */
  call: z.boolean().default(false),
  subject: z.string(),
  beneficiary: RolePath,
  event: RolePath,
  when: z.array(Condition).min(1, 'a benefit has at least one condition'),
  apply_within: Deadline.optional(),
  amount: Amount,
  overlap: z.union([z.array(Overlap), Overlap.transform((one) => [one])]).default([]),
  limits: z.array(Limit).default([]),
  /** That the budget of a year is given by rank. */
  budget: Budget.optional(),
  duties: z.array(Duty).default([]),
  pays: Id.optional(),
  handled_by: Id.optional(),
  procedure: Id.optional(),
  evidence: z.array(Evidence).default([]),
  note: LocalisedText.optional(),
})
export type BenefitSchema = z.infer<typeof BenefitFile>
