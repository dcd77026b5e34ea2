/** Every place a case can be in. The permission table must name each of them, or it does not compile. */
export const SITUATIONS = [
  'draft',
  'offered',
  'acceptance',
  'correction',
  'verification',
  'work',
  'consultation',
  'to_publish',
  'notice',
  'objection',
  'decision',
  'queued',
  'agreement',
  'signing',
  'certificate',
  'confirmation',
  'payment',
  'returned',
  'milestones',
  'missed',
  'repayment',
  'review',
  'paid',
  'granted',
  'refused',
  'declined',
  'withdrawn',
  'terminated',
  'revoked',
  'repaid',
  'closed',
] as const

export type Situation = (typeof SITUATIONS)[number]

/** Situations in which nothing is owed by anyone any more, unless somebody asks for a review. */
export const ENDED: readonly Situation[] = [
  'paid',
  'granted',
  'refused',
  'declined',
  'withdrawn',
  'terminated',
  'revoked',
  'repaid',
  'closed',
]

/** Situations in which the office waits for the applicant, so no office clock runs. */
export const WAITING_FOR_APPLICANT: readonly Situation[] = [
  'draft',
  'offered',
  'correction',
  'signing',
  'confirmation',
  'returned',
  'milestones',
  'repayment',
]

/** Situations after the decision was carried out as far as the applicant was promised: the promised time is over. */
export const AFTER_PROMISE: readonly Situation[] = ['milestones', 'missed', 'repayment', 'review']

/** Situations in which someone of the office is asked to act. */
export const HELD_BY_OFFICE: readonly Situation[] = [
  'acceptance',
  'verification',
  'work',
  'consultation',
  'to_publish',
  'objection',
  'decision',
  'agreement',
  'certificate',
  'payment',
  'missed',
  'review',
]
