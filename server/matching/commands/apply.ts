import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { consentToBeShown, findOpenOpportunities, getSubject } from '../../registry/index.ts'
import { demandHolder } from '../commissioner/holder.ts'
import { beginPairings, findPairing, notOpen } from '../life/begin.ts'
import { takeStep } from '../life/take-step.ts'

const BEFORE = {
  zh: '你和这个岗位已有对接，请到“我的对接”里查看。',
  en: 'You have been in touch about this opening. Please see your matches.',
}
const NOBODY = { zh: '请先登记为本市人员，再报名。', en: 'Please enter yourself as a person of this city first.' }

/**
 * A person applies for an opening of their own accord. With it they let this employer see their name and their profile.
 * @throws Fault `conflict` for an opening that takes no more people or was applied for before
 */
export const apply = command({
  name: 'matching/apply',
  summary: 'Applies for an opening and lets its employer see the name',
  input: z.object({
    opportunityId: z.uuid(),
    /** The team or organisation that is to serve as commissioner; oneself where none is named. */
    holderId: z.uuid().optional(),
    text: z.string().trim().max(500).default(''),
  }),
  output: z.object({ pairingId: z.string() }),
  access: 'signed_in',
  run: async (anyContext, { opportunityId, holderId, text }, effects) => {
    const context = anyContext as SignedIn
    const self = context.actor.standings.find((one) => one.scope === 'self')?.subjectId
    const wanted = holderId ?? self
    if (wanted === undefined) throw unprocessable(NOBODY)
    const [opening] = await findOpenOpportunities(context, { ids: [opportunityId] })
    if (!opening) throw notOpen()
    const personId = wanted === self ? wanted : await demandHolder(context, wanted, opening)
    const told = (pairingId: string) => {
      effects.about({ kind: 'pairing', id: pairingId }, { kind: 'apply' })
      effects.emit('pairing.moved', { pairingId, step: 'apply' })
      return { pairingId }
    }
    const begun = { opening, personId, kind: 'apply', side: 'person', text, origin: 'person', originId: null } as const
    const [made] = await beginPairings(context, [begun])
    if (made) {
      if ((await getSubject(context, personId)).kind === 'person')
        await consentToBeShown(context, personId, opening.organisationId)
      return told(made.id)
    }
    // Considered or invited already: applying says yes to it.
    const known = await findPairing(context, opportunityId, personId)
    if (known?.state !== 'invited' && known?.state !== 'proposed') throw conflict(BEFORE)
    const kind = known.state === 'invited' ? 'accept' : 'apply'
    await takeStep(context, known.id, { version: known.version, kind, text, detail: {} })
    return told(known.id)
  },
})
