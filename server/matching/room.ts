import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { adjustAssignment } from './commands/adjust-assignment.ts'
import { answerService } from './commands/answer-service.ts'
import { apply } from './commands/apply.ts'
import { confirmAssignment } from './commands/confirm-assignment.ts'
import { confirmMonthCommand } from './commands/confirm-month.ts'
import { fitWeights } from './commands/fit-weights.ts'
import { giveBedCommand } from './commands/give-bed.ts'
import { invite } from './commands/invite.ts'
import { logService } from './commands/log-service.ts'
import { prepareAssignment } from './commands/prepare-assignment.ts'
import { scoreCommissioner } from './commands/score-commissioner.ts'
import { setHostel } from './commands/set-hostel.ts'
import { settleWeights } from './commands/settle-weights.ts'
import { step } from './commands/step.ts'
import { verifyHire } from './commands/verify-hire.ts'
import { companyServicesPage, companyServicesPost } from './pages/company-services.tsx'
import { applyPost, openingsPage } from './pages/openings.tsx'
import { pairingPage } from './pages/pairing.tsx'
import { bedPost, monthPost, stepPost, verifyPost } from './pages/pairing-posts.ts'
import { pairingsPage } from './pages/pairings.tsx'
import { invitePost, profilesPage } from './pages/profiles.tsx'
import { postPost, servicePost, servicesPage } from './pages/services.tsx'
import { assignment } from './queries/assignment.ts'
import { assignmentPairs } from './queries/assignment-pairs.ts'
import { assignments } from './queries/assignments.ts'
import { carriers } from './queries/carriers.ts'
import { commissioner } from './queries/commissioner.ts'
import { commissioners } from './queries/commissioners.ts'
import { companyServices } from './queries/company-services.ts'
import { openingsFor } from './queries/openings-for.ts'
import { ownServices } from './queries/own-services.ts'
import { pairingQuery } from './queries/pairing.ts'
import { pairings } from './queries/pairings.ts'
import { placements } from './queries/placements.ts'
import { profilesFor } from './queries/profiles-for.ts'
import { weights } from './queries/weights.ts'

export const matchingCommands: readonly Command[] = [
  invite,
  apply,
  step,
  confirmMonthCommand,
  setHostel,
  giveBedCommand,
  verifyHire,
  prepareAssignment,
  adjustAssignment,
  confirmAssignment,
  logService,
  answerService,
  scoreCommissioner,
  fitWeights,
  settleWeights,
]
export const matchingQueries: readonly Query[] = [
  profilesFor,
  openingsFor,
  pairings,
  pairingQuery,
  assignments,
  assignment,
  assignmentPairs,
  carriers,
  ownServices,
  companyServices,
  commissioners,
  commissioner,
  weights,
  placements,
]
export const matchingPages: readonly Page[] = [
  pairingsPage,
  openingsPage,
  applyPost,
  profilesPage,
  invitePost,
  pairingPage,
  stepPost,
  monthPost,
  bedPost,
  servicesPage,
  servicePost,
  postPost,
  companyServicesPage,
  companyServicesPost,
  verifyPost,
]
