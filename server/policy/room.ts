import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { setFigure } from './commands/set-figure.ts'
import { answersPage, changeAnswer } from './pages/answers.tsx'
import { askAnswer, askPage } from './pages/ask.tsx'
import { benefitPage } from './pages/benefit.tsx'
import { documentsPage } from './pages/documents.tsx'
import { libraryPage } from './pages/library.tsx'
import { resultPage } from './pages/result.tsx'
import { topicsPost } from './pages/topics.tsx'
import { unsetPage } from './pages/unset.tsx'
import { figures } from './queries/figures.ts'
import { rule } from './queries/rule.ts'
import { rules } from './queries/rules.ts'

export const policyCommands: readonly Command[] = [setFigure]
export const policyQueries: readonly Query[] = [rules, rule, figures]
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
]
