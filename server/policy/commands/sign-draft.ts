import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, forbidden, unprocessable } from '../../platform/fault.ts'
import { getDraft, ofLeadUnit, sameDraft } from '../drafts/find.ts'
import { publishTexts } from '../drafts/publish-texts.ts'
import { forgetFigures } from '../figures.ts'
import { currentPack } from '../pack.ts'
import { parameterValue, policyDraft } from '../schema.ts'

/**
 * Signs a prepared draft: a head of the lead unit who neither made nor sent it. Values are appended with their first day and texts become
 * the pack's next version from that day; nothing that held before is touched.
 */
export const signDraft = command({
  name: 'policy/sign-draft',
  summary: 'Signs and publishes a change of rules; a second person',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  access: { officers: ['head'] },
  run: async (anyContext, { id }, effects) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'head')
    const draft = await getDraft(context, id, true)
    const { document, documentDay, clause, effectiveFrom } = draft
    if (draft.state !== 'prepared' || !document || !documentDay || !clause || !effectiveFrom)
      throw conflict({ zh: '方案不在待签状态。', en: 'The draft is not waiting for a signature.' })
    const self = context.actor.accountId
    if (draft.madeBy === self || draft.preparedBy === self) throw forbidden(`draft ${id} is signed by a second person`)
    if (draft.packHash !== currentPack(context).context.hash)
      throw conflict({
        zh: '送签之后政策已有变动，请退回重新核对。',
        en: 'The rules have changed since it was sent. Send it back to be looked at again.',
      })
    if (effectiveFrom <= isoDay(context.today))
      throw unprocessable({
        zh: '施行日期已到，请退回改日期。',
        en: 'Its first day has come. Send it back for another.',
      })
    const source = {
      sourceDocument: `${document} ${clause}`,
      sourceDay: documentDay,
      standing: context.tenant.demonstration ? ('demonstration' as const) : ('official' as const),
    }
    for (const { address, value } of draft.changes.figures)
      await context.db.insert(parameterValue).values({
        tenantId: context.tenant.id,
        id: newId(),
        figure: address,
        value,
        validFrom: effectiveFrom,
        ...source,
        setBy: self,
        recordedOn: isoDay(context.today),
      })
    forgetFigures(context.db)
    if (draft.changes.files.length > 0) await publishTexts(context, draft, effectiveFrom)
    await context.db
      .update(policyDraft)
      .set({ state: 'published', signedBy: self, signedOn: isoDay(context.today), changedAt: new Date() })
      .where(sameDraft(context, id))
    const { figures, files } = draft.changes
    effects.about({ kind: 'draft', id }, { from: effectiveFrom, figures: figures.length, files: files.length })
    return {}
  },
})
