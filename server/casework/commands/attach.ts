import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { unprocessable } from '../../platform/fault.ts'
import { checkFile } from '../../platform/files/check.ts'
import { putFile } from '../../platform/files/store.ts'
import { getRule } from '../../policy/index.ts'
import { getOpenCase } from '../applicant-case.ts'
import { handIn } from '../handed-in.ts'

/** Puts one file to a paper that the benefit asks for. Checked by content; kept encrypted. */
export const attach = command({
  name: 'casework/attach',
  summary: 'Puts a file to a paper the benefit asks for',
  input: z.object({
    caseId: z.uuid(),
    evidenceId: z.string().max(60),
    name: z.string().min(1).max(255),
    /** The file in base64. */
    content: z.base64().max(14_000_000),
  }),
  output: z.object({ fileId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { caseId, evidenceId, name, content }, effects) => {
    const { context, loaded } = await getOpenCase(anyContext, caseId, 'papers')
    const rule = await getRule(context, loaded.file.benefit, loaded.file.packHash)
    if (!rule.evidence.some((one) => one.id === evidenceId)) {
      throw unprocessable(
        { zh: '这项政策不需要这份材料。', en: 'This benefit does not ask for that paper.' },
        'evidenceId',
      )
    }
    const checked = checkFile(name, Buffer.from(content, 'base64'))
    const fileId = await putFile(context, { kind: 'case', id: caseId }, checked)
    await handIn(context, caseId, { evidenceId, fileId })
    effects.about({ kind: 'case', id: caseId }, { evidence: evidenceId, file: fileId })
    return { fileId }
  },
})
