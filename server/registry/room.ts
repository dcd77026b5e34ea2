import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { becomePerson } from './commands/become-person.ts'
import { cancelImport } from './commands/cancel-import.ts'
import { claimOrganisation } from './commands/claim-organisation.ts'
import { commitImport } from './commands/commit-import.ts'
import { mendImportRow } from './commands/mend-import-row.ts'
import { standIn } from './commands/stand-in.ts'
import { startImport } from './commands/start-import.ts'
import { verifyStanding } from './commands/verify-standing.ts'
import { importFaultyPage, importTemplatePage } from './pages/import-files.ts'
import { mePage } from './pages/me.tsx'
import { standInPage, standInPost } from './pages/stand-in.tsx'
import { importQuery } from './queries/import.ts'
import { importRowsQuery } from './queries/import-rows.ts'
import { importsQuery } from './queries/imports.ts'
import { standings } from './queries/standings.ts'

export const registryCommands: readonly Command[] = [
  becomePerson,
  claimOrganisation,
  verifyStanding,
  standIn,
  startImport,
  mendImportRow,
  commitImport,
  cancelImport,
]
export const registryQueries: readonly Query[] = [standings, importsQuery, importQuery, importRowsQuery]
export const registryPages: readonly Page[] = [mePage, standInPage, standInPost, importTemplatePage, importFaultyPage]
