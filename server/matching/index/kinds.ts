import type { Choice } from '@xinglin/matching'
import { KINDS } from '../../registry/index.ts'

/** Kinds of openings, as the index takes them. */
export const OPPORTUNITY_KINDS: readonly Choice[] = Object.entries(KINDS).map(([code, { title }]) => ({ code, title }))
export const kindTitle = (kind: string) =>
  OPPORTUNITY_KINDS.find((one) => one.code === kind)?.title ?? { zh: kind, en: kind }

/** Kinds in which somebody is trained: months are confirmed and being kept on is recorded. */
export const TRAINING: readonly string[] = ['internship', 'apprenticeship']

/** Kinds after which a job with the same employer may follow. A place in an order class is the school's teaching, with no months to confirm here. */
export const FOLLOWED: readonly string[] = [...TRAINING, 'order_class']

/** Kinds of which a person has one at a time. */
export const EXCLUSIVE: readonly string[] = ['job', 'internship', 'apprenticeship']

/**
 * The kind of engagement (code list `engagement_kind`) that comes of an opening; none where nobody is engaged by it: who has a place in an order class is
 * a student of the school, and is engaged by the job that may follow.
 */
export const ENGAGEMENT_OF: Readonly<Record<string, string>> = {
  job: 'employment',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  flexible: 'flexible',
  expert_need: 'expert_advice',
  commissioner: 'commissioner',
}
