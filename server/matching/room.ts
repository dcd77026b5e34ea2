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
import { assignment } from './queries/assignment.ts'
import { assignments } from './queries/assignments.ts'
import { openingsFor } from './queries/openings-for.ts'
import { pairingQuery } from './queries/pairing.ts'
import { pairings } from './queries/pairings.ts'
import { profilesFor } from './queries/profiles-for.ts'

export const matchingCommands: readonly Command[] = [
  invite,
  apply,
  step,
  confirmMonthCommand,
  setHostel,
  giveBedCommand,
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
]
export const matchingPages: readonly Page[] = []
