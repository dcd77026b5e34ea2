import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { CASE_ACTIONS } from '../actions/index.ts'
import { appendAction } from '../append.ts'
import { getOwnBundle } from '../bundle/own-bundle.ts'
import { doerOf } from '../doer.ts'
import { getCase } from '../load-case.ts'
import { findMissingParts } from '../missing-parts.ts'

/** Files every draft of a bundle that is complete; the others stay, with their gaps. One declaration stands for all of them. */
export const submitBundle = command({
  name: 'casework/submit-bundle',
  summary: 'Files every complete draft of a bundle',
  input: z.object({
    bundleId: z.uuid(),
    declared: z.literal(true),
    promised: z.boolean().default(false),
    committed: z.boolean().default(false),
  }),
  output: z.object({ filed: z.number(), left: z.number() }),
  access: 'signed_in',
  run: async (anyContext, { bundleId, ...input }, effects) => {
    const { context, files } = await getOwnBundle(anyContext, bundleId)
    const instead = { follow: input.promised, commit: input.committed }
    let filed = 0
    let left = 0
    for (const file of files) {
      const loaded = await getCase(context, file.id, 'lock')
      if (loaded.state.situation !== 'draft') continue
      const gaps = await findMissingParts(context, loaded)
      if (gaps.some((one) => !one.instead || !instead[one.instead.may])) {
        left += 1
        continue
      }
      const doer = doerOf(context, loaded, 'submit')
      const detail = await CASE_ACTIONS.submit.prepare(context, loaded, input)
      const after = await appendAction(context, loaded, doer, 'submit', detail)
      effects.emit('case.moved', { caseId: file.id, action: 'submit', situation: after.state.situation })
      filed += 1
    }
    effects.about({ kind: 'bundle', id: bundleId }, { filed, left })
    return { filed, left }
  },
})
