import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden } from '../../platform/fault.ts'
import { getDraft, ofLeadUnit, sameDraft } from '../drafts/find.ts'
import { policyDraft } from '../schema.ts'

/** Puts one's own draft aside; it is no longer listed. */
export const dropDraft = command({
  name: 'policy/drop-draft',
  summary: 'Puts a draft of rules aside',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { id }, effects) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const draft = await getDraft(context, id, true)
    if (draft.madeBy !== context.actor.accountId) throw forbidden(`draft ${id} is another officer's`)
    if (draft.state !== 'draft')
      throw conflict({ zh: '已送签的方案要先退回。', en: 'A draft sent for signature has to be sent back first.' })
    await context.db.update(policyDraft).set({ state: 'dropped', changedAt: new Date() }).where(sameDraft(context, id))
    effects.about({ kind: 'draft', id })
    return {}
  },
})
