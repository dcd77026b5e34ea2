import type { ActionKind } from '../action.ts'
import { AGREEMENT } from './agreement.ts'
import { BESIDE } from './beside.ts'
import { FILING } from './filing.ts'
import { MILESTONES } from './milestones.ts'
import { MONEY } from './money.ts'
import { NOTICE } from './notice.ts'
import { OFFICE } from './office.ts'
import { REVIEW } from './review.ts'
import type { Step } from './step.ts'

/** What each kind of action makes of a case. A kind without a step does not compile. */
export const STEPS: Readonly<Record<ActionKind, Step>> = {
  ...FILING,
  ...OFFICE,
  ...BESIDE,
  ...NOTICE,
  ...AGREEMENT,
  ...MILESTONES,
  ...MONEY,
  ...REVIEW,
}
