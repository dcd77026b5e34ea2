import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { unprocessable } from '../../platform/fault.ts'
import { checkFile } from '../../platform/files/check.ts'
import { putFile } from '../../platform/files/store.ts'
import { getRule } from '../../policy/index.ts'
import { getOwnBundle } from '../bundle/own-bundle.ts'
import { handIn } from '../handed-in.ts'
import { getCase } from '../load-case.ts'

/** Puts one paper to every draft of a bundle that lacks it: all contracts in one file are uploaded once. */
export const attachBundle = command({
  name: 'casework/attach-bundle',
  summary: 'Puts one paper to every draft of a bundle that lacks it',
  input: z.object({
    bundleId: z.uuid(),
    evidenceId: z.string().max(60),
    name: z.string().min(1).max(255),
    content: z.base64().max(14_000_000),
  }),
  output: z.object({ put: z.number() }),
  access: 'signed_in',
  run: async (anyContext, input, effects) => {
    const { context, files } = await getOwnBundle(anyContext, input.bundleId)
    const [first] = files
    const rule = await getRule(context, first?.benefit ?? '')
    if (!rule.evidence.some((one) => one.id === input.evidenceId)) {
      throw unprocessable(
        { zh: '这项政策不需要这份材料。', en: 'This benefit does not ask for that paper.' },
        'evidenceId',
      )
    }
    const checked = checkFile(input.name, Buffer.from(input.content, 'base64'))
    const drafts = []
    for (const file of files) {
      const { state } = await getCase(context, file.id, 'lock')
      if (state.situation === 'draft') drafts.push(file.id)
    }
    // A file belongs to one case; each draft keeps its own copy, so that each can be withdrawn or kept by itself.
    for (const caseId of drafts) {
      const fileId = await putFile(context, { kind: 'case', id: caseId }, checked)
      await handIn(context, caseId, { evidenceId: input.evidenceId, fileId })
    }
    effects.about({ kind: 'bundle', id: input.bundleId }, { evidence: input.evidenceId, put: drafts.length })
    return { put: drafts.length }
  },
})
