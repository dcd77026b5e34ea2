import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, unprocessable } from '../../platform/fault.ts'
import { changedPack } from '../drafts/changed-pack.ts'
import { getDraft, ofLeadUnit, sameDraft } from '../drafts/find.ts'
import { sourcesOf } from '../drafts/texts.ts'
import { currentPack } from '../pack.ts'
import { policyDraft } from '../schema.ts'
import { DayText } from './save-draft.ts'

/** Sends a draft for signature: with the document that orders the change, its clause, and the first day it holds. That day lies ahead. */
export const prepareDraft = command({
  name: 'policy/prepare-draft',
  summary: 'Sends a change of rules for signature, with its document, clause and first day',
  input: z.object({
    id: z.uuid(),
    document: z.string().trim().min(2).max(300),
    documentDay: DayText,
    clause: z.string().trim().min(1).max(200),
    effectiveFrom: DayText,
  }),
  output: z.object({}),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { id, ...given }, effects) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const draft = await getDraft(context, id, true)
    if (draft.madeBy !== context.actor.accountId) throw forbidden(`draft ${id} is another officer's`)
    if (draft.state !== 'draft') throw conflict({ zh: '方案已送签。', en: 'The draft has been sent for signature.' })
    const pack = currentPack(context)
    if (draft.packHash !== pack.context.hash)
      throw conflict({
        zh: '方案拟定之后政策已有变动，请重新保存并核对后再送签。',
        en: 'The rules have changed since the draft was made. Save it again and look at it once more.',
      })
    const { figures, files } = draft.changes
    if (figures.length + files.length === 0)
      throw unprocessable({ zh: '方案没有任何改动。', en: 'The draft changes nothing.' })
    if (!changedPack(pack, await sourcesOf(context, draft.packHash), draft.changes, given.effectiveFrom).ok)
      throw unprocessable({ zh: '条文还有错误，改好后再送签。', en: 'The text still has errors.' }, 'files')
    if (given.effectiveFrom <= isoDay(context.today))
      throw unprocessable(
        {
          zh: '施行日期要在今天之后，已经发生的按原规定办。',
          en: 'The first day lies ahead: what has happened stays under the present rules.',
        },
        'effectiveFrom',
      )
    await context.db
      .update(policyDraft)
      .set({ ...given, state: 'prepared', preparedBy: context.actor.accountId, reason: null, changedAt: new Date() })
      .where(sameDraft(context, id))
    effects.about({ kind: 'draft', id }, { from: given.effectiveFrom })
    return {}
  },
})
