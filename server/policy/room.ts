import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { dropDraft } from './commands/drop-draft.ts'
import { prepareDraft } from './commands/prepare-draft.ts'
import { returnDraft } from './commands/return-draft.ts'
import { saveDraft } from './commands/save-draft.ts'
import { setFigure } from './commands/set-figure.ts'
import { setMode } from './commands/set-mode.ts'
import { setOrder } from './commands/set-order.ts'
import { signDraft } from './commands/sign-draft.ts'
import { answersPage, changeAnswer } from './pages/answers.tsx'
import { askAnswer, askPage } from './pages/ask.tsx'
import { benefitPage } from './pages/benefit.tsx'
import { documentsPage } from './pages/documents.tsx'
import { libraryPage } from './pages/library.tsx'
import { resultPage } from './pages/result.tsx'
import { topicsPost } from './pages/topics.tsx'
import { unsetPage } from './pages/unset.tsx'
import { whatIfSheet } from './pages/what-if-sheet.ts'
import { draft } from './queries/draft.ts'
import { drafts } from './queries/drafts.ts'
import { figures } from './queries/figures.ts'
import { forecast } from './queries/forecast.ts'
import { levers } from './queries/levers.ts'
import { orders } from './queries/orders.ts'
import { rule } from './queries/rule.ts'
import { rules } from './queries/rules.ts'
import { whatIf } from './queries/what-if.ts'
import { whatIfPeople } from './queries/what-if-people.ts'

export const policyCommands: readonly Command[] = [
  setFigure,
  setMode,
  setOrder,
  saveDraft,
  prepareDraft,
  signDraft,
  returnDraft,
  dropDraft,
]
export const policyQueries: readonly Query[] = [
  rules,
  rule,
  figures,
  drafts,
  draft,
  levers,
  whatIf,
  whatIfPeople,
  forecast,
  orders,
]
export const policyPages: readonly Page[] = [
  libraryPage,
  documentsPage,
  unsetPage,
  askPage,
  askAnswer,
  topicsPost,
  answersPage,
  changeAnswer,
  resultPage,
  benefitPage,
  whatIfSheet,
]
