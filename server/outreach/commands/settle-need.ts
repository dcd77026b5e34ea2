import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { caseOf } from '../needs/case-of.ts'
import { demandNeed } from '../needs/load-need.ts'
import { noteStep } from '../needs/note-step.ts'

/** Says what came of a need. It is closed only when the company says so too. */
export const settleNeed = command({
  name: 'outreach/settle-need',
  summary: 'Says what came of a company’s need',
  input: z.object({ needId: z.uuid(), result: z.string().trim().min(4).max(1000) }),
  output: z.object({}),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { needId, result }, effects) => {
    const context = anyContext as SignedIn
    const need = await demandNeed(context, needId)
    if (need.status !== 'open') {
      throw conflict({ zh: '这项需求已经答复。', en: 'This need has been answered already.' })
    }
    if ((await caseOf(context, need))?.ended === false) {
      throw conflict({
        zh: '这项需求已转为服务工单，由工单答复。',
        en: 'It has become a service ticket and is answered by that.',
      })
    }
    await noteStep(context, needId, 'answered', result, { status: 'answered' })
    effects.about({ kind: 'need', id: needId })
    effects.emit('need.answered', { needId })
    return {}
  },
})
