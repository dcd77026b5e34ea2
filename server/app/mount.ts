import { administrationCommands, administrationPages, administrationQueries } from '../administration/index.ts'
import { caseworkCommands, caseworkPages, caseworkQueries } from '../casework/index.ts'
import { matchingCommands, matchingPages, matchingQueries } from '../matching/index.ts'
import { outreachCommands, outreachPages, outreachQueries } from '../outreach/index.ts'
import { mountApi } from '../platform/http/mount-api.ts'
import { mountPages } from '../platform/http/mount-pages.ts'
import type { XinglinHttp } from '../platform/http/server.ts'
import type { Platform } from '../platform/platform.ts'
import { viewCommands, viewQueries } from '../platform/views/index.ts'
import { policyCommands, policyPages, policyQueries } from '../policy/index.ts'
import {
  duplicateQuery,
  mergeSubjects,
  registryCommands,
  registryPages,
  registryQueries,
  taxonomyQuery,
  undoImport,
  undoMerge,
} from '../registry/index.ts'
import { mountAssets } from './assets.ts'
import { moveBusinessDay } from './commands/move-business-day.ts'
import { mountDesk } from './desk.ts'
import { mountCities } from './pages/cities.tsx'
import { me } from './queries/me.ts'
import { appPages, messageCommands, messageQueries } from './room.ts'
import { mountTenants } from './tenants.ts'
import { findTexts, findUses, mergeSides } from './uses.ts'

export const allCommands = [
  ...registryCommands,
  undoImport(findUses),
  mergeSubjects(mergeSides),
  undoMerge(mergeSides),
  ...administrationCommands,
  ...policyCommands,
  ...caseworkCommands,
  ...matchingCommands,
  ...outreachCommands,
  ...viewCommands,
  ...messageCommands,
  moveBusinessDay,
]
export const allQueries = [
  ...registryQueries,
  duplicateQuery(mergeSides),
  taxonomyQuery(findTexts),
  ...administrationQueries,
  ...policyQueries,
  ...caseworkQueries,
  ...matchingQueries,
  ...outreachQueries,
  ...viewQueries,
  ...messageQueries,
  me,
]
export const allPages = [
  ...appPages,
  ...registryPages,
  ...administrationPages,
  ...policyPages,
  ...caseworkPages,
  ...matchingPages,
  ...outreachPages,
]

/** Gives every command, query and page its address. */
export async function mountAll(http: XinglinHttp, platform: Platform): Promise<void> {
  const assets = await mountAssets(http)
  await mountDesk(http)
  mountCities(http, platform, assets)
  mountTenants(http, platform)
  mountApi(http, platform, allCommands, allQueries)
  mountPages(http, platform, allPages, assets)
}
