import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { addRecord } from './commands/add-record.ts'
import { barOpportunity } from './commands/bar-opportunity.ts'
import { becomePerson } from './commands/become-person.ts'
import { cancelImport } from './commands/cancel-import.ts'
import { changeOpportunity } from './commands/change-opportunity.ts'
import { changeTaxonomy } from './commands/change-taxonomy.ts'
import { claimOrganisation } from './commands/claim-organisation.ts'
import { clearReports } from './commands/clear-reports.ts'
import { closeOpportunity } from './commands/close-opportunity.ts'
import { commitImport } from './commands/commit-import.ts'
import { enterRecord } from './commands/enter-record.ts'
import { giveConsent } from './commands/give-consent.ts'
import { keepProfile } from './commands/keep-profile.ts'
import { mendImportRow } from './commands/mend-import-row.ts'
import { postOpportunity } from './commands/post-opportunity.ts'
import { recordFacts } from './commands/record-facts.ts'
import { renewProfile } from './commands/renew-profile.ts'
import { reportHire } from './commands/report-hire.ts'
import { reportOpportunity } from './commands/report-opportunity.ts'
import { settleHire } from './commands/settle-hire.ts'
import { standIn } from './commands/stand-in.ts'
import { startImport } from './commands/start-import.ts'
import { stopProfile } from './commands/stop-profile.ts'
import { takeBackConsent } from './commands/take-back-consent.ts'
import { tellApart } from './commands/tell-apart.ts'
import { verifyStanding } from './commands/verify-standing.ts'
import { withdrawTaxonomyChange } from './commands/withdraw-taxonomy-change.ts'
import { consentPost } from './pages/consent-post.ts'
import { feedPages } from './pages/feeds.ts'
import { importFaultyPage, importTemplatePage } from './pages/import-files.ts'
import { mePage } from './pages/me.tsx'
import { openingPage } from './pages/opening.tsx'
import { changeOpeningPage, changeOpeningPost, newOpeningPage, newOpeningPost } from './pages/opening-form.tsx'
import { openingsPage } from './pages/openings.tsx'
import { ourHiresPage, ourHiresPost } from './pages/our-hires.tsx'
import { closeOpeningPost, ourOpeningsPage } from './pages/our-openings.tsx'
import { lookingPost, profilePage } from './pages/profile.tsx'
import { profileFormPage, profileFormPost } from './pages/profile-form.tsx'
import { reportOpeningPage, reportOpeningPost } from './pages/report-opening.tsx'
import { standInPage, standInPost } from './pages/stand-in.tsx'
import { allOpenings } from './queries/all-openings.ts'
import { concept } from './queries/concept.ts'
import { duplicates } from './queries/duplicates.ts'
import { entryForm } from './queries/entry-form.ts'
import { hireReports } from './queries/hire-reports.ts'
import { importQuery } from './queries/import.ts'
import { importRowsQuery } from './queries/import-rows.ts'
import { importsQuery } from './queries/imports.ts'
import { opening } from './queries/opening.ts'
import { openings } from './queries/openings.ts'
import { skills } from './queries/skills.ts'
import { standings } from './queries/standings.ts'

export const registryCommands: readonly Command[] = [
  becomePerson,
  claimOrganisation,
  verifyStanding,
  standIn,
  addRecord,
  enterRecord,
  reportHire,
  settleHire,
  recordFacts,
  postOpportunity,
  changeOpportunity,
  closeOpportunity,
  barOpportunity,
  reportOpportunity,
  clearReports,
  keepProfile,
  giveConsent,
  takeBackConsent,
  renewProfile,
  stopProfile,
  startImport,
  mendImportRow,
  commitImport,
  cancelImport,
  tellApart,
  changeTaxonomy,
  withdrawTaxonomyChange,
]
export const registryQueries: readonly Query[] = [
  standings,
  openings,
  opening,
  allOpenings,
  entryForm,
  hireReports,
  importsQuery,
  importQuery,
  importRowsQuery,
  duplicates,
  concept,
  skills,
]
export const registryPages: readonly Page[] = [
  mePage,
  standInPage,
  standInPost,
  openingsPage,
  ...feedPages,
  openingPage,
  reportOpeningPage,
  reportOpeningPost,
  ourHiresPage,
  ourHiresPost,
  ourOpeningsPage,
  newOpeningPage,
  newOpeningPost,
  changeOpeningPage,
  changeOpeningPost,
  closeOpeningPost,
  profilePage,
  lookingPost,
  consentPost,
  profileFormPage,
  profileFormPost,
  importTemplatePage,
  importFaultyPage,
]
