import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { demandDue } from '../dates.ts'
import { demandNeed } from '../needs/load-need.ts'
import { noteStep } from '../needs/note-step.ts'
import { demandOwners } from '../owners.ts'

/** Gives a need to somebody else, or another date, with the reason. Both stay to be read, for the company too. */
export const handNeed = command({
  name: 'outreach/hand-need',
  summary: 'Gives a company’s need to somebody else or another date',
  input: z.object({
    needId: z.uuid(),
    owner: z.string().min(1).max(100),
    dueOn: z.iso.date(),
    reason: z.string().trim().min(2).max(200),
  }),
  output: z.object({}),
  access: { officers: ['clerk', 'officer', 'head', 'service'] },
  run: async (anyContext, { needId, owner, dueOn, reason }, effects) => {
    const context = anyContext as SignedIn
    const need = await demandNeed(context, needId)
    if (need.status !== 'open') {
      throw conflict({ zh: '这项需求已经答复。', en: 'This need has been answered already.' })
    }
    demandDue(context, dueOn)
    await demandOwners(context, [owner], 'owner')
    await noteStep(context, needId, 'handed', reason, { owner, dueOn, escalatedOn: null })
    effects.about({ kind: 'need', id: needId }, { to: owner, until: dueOn, reason })
    if (owner !== context.actor.accountId) effects.emit('need.given', { needId })
    return {}
  },
})
