import type { Situation } from '../api/casework.ts'
import type { Tone } from '../ui/status.tsx'

const ENDED: readonly Situation[] = [
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
/** Nobody of the office has anything to do: the applicant or the notice is waited for. */
const WAITING: readonly Situation[] = [
  'draft',
  'offered',
  'correction',
  'queued',
  'notice',
  'signing',
  'confirmation',
  'returned',
  'milestones',
  'repayment',
]

export const hasEnded = (situation: Situation): boolean => ENDED.includes(situation)

export function situationTone(situation: Situation, overdue = false): Tone {
  if (overdue) return 'late'
  if (hasEnded(situation)) return 'done'
  return WAITING.includes(situation) ? 'waiting' : 'running'
}
