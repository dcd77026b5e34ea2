/** Every place a case can be in. The permission table must name each of them, or it does not compile. */
export const SITUATIONS = [
  'draft',
  'acceptance',
  'correction',
  'verification',
  'consultation',
  'to_publish',
  'notice',
  'objection',
  'decision',
  'payment',
  'paid',
  'granted',
  'refused',
  'withdrawn',
  'closed',
] as const

export type Situation = (typeof SITUATIONS)[number]

/** Situations in which nothing is owed by anyone any more. */
export const ENDED: readonly Situation[] = ['paid', 'granted', 'refused', 'withdrawn', 'closed']

/** Situations in which the office waits for the applicant, so no office clock runs. */
export const WAITING_FOR_APPLICANT: readonly Situation[] = ['draft', 'correction']
