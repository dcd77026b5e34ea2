import type { Situation } from '../api/casework.ts'
import type { Tone } from '../ui/status.tsx'

const GIVEN: readonly Situation[] = ['paid', 'granted']
/** Over, and what was asked for was not given or was taken back. */
const ENDED: readonly Situation[] = ['refused', 'declined', 'withdrawn', 'terminated', 'revoked', 'repaid', 'closed']
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

export const hasEnded = (situation: Situation): boolean => GIVEN.includes(situation) || ENDED.includes(situation)

export function situationTone(situation: Situation, overdue = false): Tone {
  if (overdue) return 'late'
  if (GIVEN.includes(situation)) return 'done'
  if (ENDED.includes(situation)) return 'ended'
  return WAITING.includes(situation) ? 'waiting' : 'running'
}
