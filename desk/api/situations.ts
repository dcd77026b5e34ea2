import type { QueueRow } from './casework.ts'

type Situation = QueueRow['situation']

/** Every situation once; a new one of the server does not compile until it stands here. */
const ALL: Record<Situation, true> = {
  draft: true,
  offered: true,
  acceptance: true,
  correction: true,
  verification: true,
  work: true,
  consultation: true,
  to_publish: true,
  notice: true,
  objection: true,
  decision: true,
  queued: true,
  agreement: true,
  signing: true,
  certificate: true,
  confirmation: true,
  payment: true,
  returned: true,
  milestones: true,
  missed: true,
  repayment: true,
  review: true,
  paid: true,
  granted: true,
  refused: true,
  declined: true,
  withdrawn: true,
  terminated: true,
  revoked: true,
  repaid: true,
  closed: true,
}

export const SITUATIONS = Object.keys(ALL) as readonly Situation[]
