import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { answerNeed } from './commands/answer-need.ts'
import { changeTour } from './commands/change-tour.ts'
import { dropTour } from './commands/drop-tour.ts'
import { dropVisit } from './commands/drop-visit.ts'
import { fileNeed } from './commands/file-need.ts'
import { handNeed } from './commands/hand-need.ts'
import { holdStop } from './commands/hold-stop.ts'
import { joinTour } from './commands/join-tour.ts'
import { planTour } from './commands/plan-tour.ts'
import { planVisits } from './commands/plan-visits.ts'
import { postNeed } from './commands/post-need.ts'
import { recordCohort } from './commands/record-cohort.ts'
import { recordVisit } from './commands/record-visit.ts'
import { settleNeed } from './commands/settle-need.ts'
import { ownNeedsPage, ownNeedsPost } from './pages/own-needs.tsx'
import { joinTourPost, toursPage } from './pages/tours.tsx'
import { campus } from './queries/campus.ts'
import { company } from './queries/company.ts'
import { coverage } from './queries/coverage.ts'
import { needs } from './queries/needs.ts'
import { ownNeeds } from './queries/own-needs.ts'
import { tour } from './queries/tour.ts'
import { tourProgramme } from './queries/tour-programme.ts'
import { tours } from './queries/tours.ts'
import { visits } from './queries/visits.ts'

/** Going out to companies: whom to visit, what was heard, and what became of it. */
export const outreachCommands: readonly Command[] = [
  planVisits,
  dropVisit,
  recordVisit,
  handNeed,
  settleNeed,
  postNeed,
  fileNeed,
  answerNeed,
  recordCohort,
  planTour,
  holdStop,
  changeTour,
  dropTour,
  joinTour,
]
export const outreachQueries: readonly Query[] = [
  coverage,
  visits,
  company,
  needs,
  ownNeeds,
  campus,
  tours,
  tour,
  tourProgramme,
]
export const outreachPages: readonly Page[] = [ownNeedsPage, ownNeedsPost, toursPage, joinTourPost]
