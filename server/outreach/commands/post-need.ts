import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { addOpportunity, OpportunityInput } from '../../registry/index.ts'
import { demandNeed } from '../needs/load-need.ts'
import { noteStep } from '../needs/note-step.ts'

/**
 * A need becomes an opening of the company, checked like one it posts itself; the company says whether that is what it meant, and may change or close the
 * opening like its own.
 */
export const postNeed = command({
  name: 'outreach/post-need',
  summary: 'Posts a company’s need as an opening, for people or for an expert',
  input: OpportunityInput.extend({ needId: z.uuid() }),
  output: z.object({ opportunityId: z.uuid() }),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { needId, ...opening }, effects) => {
    const context = anyContext as SignedIn
    const need = await demandNeed(context, needId)
    if (need.status !== 'open') {
      throw conflict({ zh: '这项需求已经答复。', en: 'This need has been answered already.' })
    }
    const fits = need.kind === 'expert' ? opening.kind === 'expert_need' : !NOT_A_VACANCY.includes(opening.kind)
    if (need.kind === 'ticket' || !fits) {
      throw unprocessable({ zh: '这类需求不能这样发布。', en: 'A need of this kind is not posted like that.' }, 'kind')
    }
    const opportunityId = await addOpportunity(context, need.organisationId, opening)
    await noteStep(context, needId, 'posted', opening.title, { status: 'answered', opportunityId })
    effects.about({ kind: 'need', id: needId }, { opportunity: opportunityId })
    effects.emit('opportunity.changed', { opportunityId })
    effects.emit('need.answered', { needId })
    return { opportunityId }
  },
})

const NOT_A_VACANCY: readonly string[] = ['expert_need', 'commissioner']
