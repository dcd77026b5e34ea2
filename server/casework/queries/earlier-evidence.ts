import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { type EarlierEvidence, findEarlierEvidence } from '../earlier-evidence.ts'
import { getCase } from '../load-case.ts'
import { demandVisible } from '../visibility.ts'

/** Files an applicant may hand in again. Called in process. */
export const earlierEvidence = query({
  name: 'casework/earlier-evidence',
  summary: 'Files of earlier applications that fit this one',
  input: z.object({ caseId: z.uuid() }),
  output: z.custom<readonly EarlierEvidence[]>(),
  access: 'signed_in',
  run: async (anyContext, { caseId }) => {
    const context = await demandVisible(anyContext, caseId, 'applicant')
    const { file } = await getCase(context, caseId)
    return findEarlierEvidence(context, file)
  },
})
