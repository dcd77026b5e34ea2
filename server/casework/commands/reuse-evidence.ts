import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { notFound } from '../../platform/fault.ts'
import { getOpenCase } from '../applicant-case.ts'
import { findEarlierEvidence } from '../earlier-evidence.ts'
import { handIn } from '../handed-in.ts'

/** Puts a file that the same applicant handed in before to the same paper of another application. Nothing is uploaded or copied. */
export const reuseEvidence = command({
  name: 'casework/reuse-evidence',
  summary: 'Hands in again a file of an earlier application',
  input: z.object({ caseId: z.uuid(), evidenceId: z.string().max(60), fileId: z.uuid() }),
  output: z.object({ fileId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { caseId, evidenceId, fileId }, effects) => {
    const { context, loaded } = await getOpenCase(anyContext, caseId, 'papers')
    const offered = await findEarlierEvidence(context, loaded.file)
    const found = offered.find((one) => one.evidenceId === evidenceId && one.fileId === fileId)
    if (!found) throw notFound(`file ${fileId} for ${evidenceId} of case ${caseId}`)
    await handIn(context, caseId, { evidenceId, fileId })
    effects.about({ kind: 'case', id: caseId }, { evidence: evidenceId, file: fileId, from: found.number })
    return { fileId }
  },
})
