import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { AnswerValue } from '../answer-value.ts'
import { openDraft } from '../open-draft.ts'

/**
 * Opens a draft for a benefit, for oneself or for an organisation one acts for. Answers given before are kept now, because
 * the applicant asked for it; what the ledger knows already stays as it is.
 */
export const start = command({
  name: 'casework/start',
  summary: 'Opens a draft application',
  input: z.object({
    benefit: z.string().max(100),
    applicantId: z.uuid(),
    /** A record that is known already (an engagement, a recognition); without it one is made from the answers. */
    subjectId: z.uuid().optional(),
    answers: z.record(z.string().max(100), AnswerValue).default({}),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    const { caseId } = await openDraft(context, input)
    effects.about({ kind: 'case', id: caseId }, { benefit: input.benefit })
    return { caseId }
  },
})
