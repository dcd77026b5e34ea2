import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { adjustAssignment } from './commands/adjust-assignment.ts'
import { apply } from './commands/apply.ts'
import { confirmAssignment } from './commands/confirm-assignment.ts'
import { confirmMonthCommand } from './commands/confirm-month.ts'
import { giveBedCommand } from './commands/give-bed.ts'
import { invite } from './commands/invite.ts'
import { prepareAssignment } from './commands/prepare-assignment.ts'
import { setHostel } from './commands/set-hostel.ts'
import { step } from './commands/step.ts'
import { verifyHire } from './commands/verify-hire.ts'
import { applyPost, openingsPage } from './pages/openings.tsx'
import { pairingPage } from './pages/pairing.tsx'
import { bedPost, monthPost, stepPost, verifyPost } from './pages/pairing-posts.ts'
import { pairingsPage } from './pages/pairings.tsx'
import { invitePost, profilesPage } from './pages/profiles.tsx'
import { assignment } from './queries/assignment.ts'
import { assignmentPairs } from './queries/assignment-pairs.ts'
import { assignments } from './queries/assignments.ts'
import { carriers } from './queries/carriers.ts'
import { openingsFor } from './queries/openings-for.ts'
import { pairingQuery } from './queries/pairing.ts'
import { pairings } from './queries/pairings.ts'
import { placements } from './queries/placements.ts'
import { profilesFor } from './queries/profiles-for.ts'

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
  verifyPost,
]
