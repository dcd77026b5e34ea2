import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict } from '../../platform/fault.ts'
import { getDraft, ofLeadUnit, sameDraft } from '../drafts/find.ts'
import { policyDraft } from '../schema.ts'

/** Sends a prepared draft back to whoever made it, saying why. */
export const returnDraft = command({
  name: 'policy/return-draft',
  summary: 'Sends a change of rules back from signature',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  output: z.object({}),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { id, reason }, effects) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const draft = await getDraft(context, id, true)
    if (draft.state !== 'prepared')
      throw conflict({ zh: '方案不在待签状态。', en: 'The draft is not waiting for a signature.' })
    await context.db
      .update(policyDraft)
      .set({ state: 'draft', reason, preparedBy: null, changedAt: new Date() })
      .where(sameDraft(context, id))
    effects.about({ kind: 'draft', id })
    return {}
  },
})
