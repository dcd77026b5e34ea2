import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { addRecord } from './commands/add-record.ts'
import { becomePerson } from './commands/become-person.ts'
import { claimOrganisation } from './commands/claim-organisation.ts'
import { recordFacts } from './commands/record-facts.ts'
import { standIn } from './commands/stand-in.ts'
import { verifyStanding } from './commands/verify-standing.ts'
import { mePage } from './pages/me.tsx'
import { standInPage, standInPost } from './pages/stand-in.tsx'
import { standings } from './queries/standings.ts'

export const registryCommands: readonly Command[] = [
  becomePerson,
  claimOrganisation,
  verifyStanding,
  standIn,
  addRecord,
  recordFacts,
]
export const registryQueries: readonly Query[] = [standings]
export const registryPages: readonly Page[] = [mePage, standInPage, standInPost]
