import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { act } from './commands/act.ts'
import { answer } from './commands/answer.ts'
import { approveBatch } from './commands/approve-batch.ts'
import { attach } from './commands/attach.ts'
import { attachBundle } from './commands/attach-bundle.ts'
import { bulkApprove } from './commands/bulk-approve.ts'
import { callBack } from './commands/call-back.ts'
import { cancelBatch } from './commands/cancel-batch.ts'
import { chooseFinding } from './commands/choose-finding.ts'
import { closeYear } from './commands/close-year.ts'
import { comment } from './commands/comment.ts'
import { consentOffer } from './commands/consent-offer.ts'
import { declineOffer } from './commands/decline-offer.ts'
import { disputeOffer } from './commands/dispute-offer.ts'
import { findExact } from './commands/find-exact.ts'
import { identify } from './commands/identify.ts'
import { nameParty } from './commands/name-party.ts'
import { objectUnnamed } from './commands/object-unnamed.ts'
import { openCall } from './commands/open-call.ts'
import { prepareBatch } from './commands/prepare-batch.ts'
import { rate } from './commands/rate.ts'
import { readMentions } from './commands/read-mentions.ts'
import { recuse } from './commands/recuse.ts'
import { returnPayments } from './commands/return-payments.ts'
import { reuseEvidence } from './commands/reuse-evidence.ts'
import { reveal } from './commands/reveal.ts'
import { setBudget } from './commands/set-budget.ts'
import { settleOffer } from './commands/settle-offer.ts'
import { start } from './commands/start.ts'
import { startBundle } from './commands/start-bundle.ts'
import { stopMonths } from './commands/stop-months.ts'
import { submitBundle } from './commands/submit-bundle.ts'
import { undoBulk } from './commands/undo-bulk.ts'
import { caseAskPage, caseAskPost } from './pages/ask.tsx'
import { budgetExportPage } from './pages/budget-export.ts'
import { bundlePage, bundlePost } from './pages/bundle.tsx'
import { bundleSheetPage } from './pages/bundle-sheet.ts'
import { bundleStartPage, bundleStartPost, bundleTemplatePage } from './pages/bundle-start.tsx'
import { casePage } from './pages/case.tsx'
import { caseActPost, checkPage } from './pages/check.tsx'
import { documentPage } from './pages/document.ts'
import { evidencePage, evidencePost } from './pages/evidence.tsx'
import { caseFilePage } from './pages/file.ts'
import { identityPage, identityPost } from './pages/identity.tsx'
import { myCasesPage } from './pages/my-cases.tsx'
import { noticesPage } from './pages/notices.tsx'
import { objectionPage, objectionPost } from './pages/objection.tsx'
import { objectionResultPage } from './pages/objection-result.tsx'
import { offerPage, offerPost } from './pages/offer.tsx'
import { offersPage, offersPost } from './pages/offers.tsx'
import { partiesPage, partiesPost } from './pages/parties.tsx'
import { queueExportPage } from './pages/queue-export.ts'
import { ratePost } from './pages/rate-post.ts'
import { ratingsPage } from './pages/ratings.tsx'
import { startPage, startPost } from './pages/start.tsx'
import { transferPage } from './pages/transfer.ts'
import { verifyPage } from './pages/verify.tsx'
import { badRatings } from './queries/bad-ratings.ts'
import { batches } from './queries/batches.ts'
import { bulkDecisions } from './queries/bulk-decisions.ts'
import { bundle } from './queries/bundle.ts'
import { calls } from './queries/calls.ts'
import { caseDetail } from './queries/case-detail.ts'
import { comments } from './queries/comments.ts'
import { find } from './queries/find.ts'
import { mentions } from './queries/mentions.ts'
import { myCases } from './queries/my-cases.ts'
import { myOffers } from './queries/my-offers.ts'
import { notices } from './queries/notices.ts'
import { offerQuery } from './queries/offer.ts'
import { offerCounts } from './queries/offer-counts.ts'
import { offers } from './queries/offers.ts'
import { procedurePicture } from './queries/procedure.ts'
import { queue } from './queries/queue.ts'
import { queueChoices } from './queries/queue-choices.ts'
import { ranking } from './queries/ranking.ts'
import { ratings } from './queries/ratings.ts'
import { reconciliation } from './queries/reconciliation.ts'
import { workload } from './queries/workload.ts'

/** What casework offers over the API. */
export const caseworkCommands: readonly Command[] = [
  start,
  answer,
  nameParty,
  identify,
  attach,
  reuseEvidence,
  act,
  objectUnnamed,
  reveal,
  findExact,
  prepareBatch,
  approveBatch,
  cancelBatch,
  openCall,
  returnPayments,
  setBudget,
  closeYear,
  comment,
  readMentions,
  rate,
  callBack,
  recuse,
  bulkApprove,
  undoBulk,
  startBundle,
  attachBundle,
  submitBundle,
  consentOffer,
  declineOffer,
  disputeOffer,
  settleOffer,
  stopMonths,
  chooseFinding,
]
export const caseworkQueries: readonly Query[] = [
  queue,
  queueChoices,
  find,
  workload,
  comments,
  mentions,
  procedurePicture,
  caseDetail,
  myCases,
  notices,
  calls,
  batches,
  reconciliation,
  ranking,
  ratings,
  badRatings,
  bundle,
  bulkDecisions,
  myOffers,
  offerQuery,
  offerCounts,
  offers,
]

/** What casework shows to the public and to applicants. */
export const caseworkPages: readonly Page[] = [
  myCasesPage,
  startPage,
  startPost,
  queueExportPage,
  budgetExportPage,
  noticesPage,
  objectionPage,
  objectionPost,
  objectionResultPage,
  offersPage,
  offersPost,
  offerPage,
  offerPost,
  casePage,
  caseAskPage,
  caseAskPost,
  partiesPage,
  partiesPost,
  identityPage,
  identityPost,
  evidencePage,
  evidencePost,
  checkPage,
  caseActPost,
  caseFilePage,
  documentPage,
  verifyPage,
  transferPage,
  ratePost,
  ratingsPage,
  bundleStartPage,
  bundleStartPost,
  bundleTemplatePage,
  bundleSheetPage,
  bundlePage,
  bundlePost,
]
