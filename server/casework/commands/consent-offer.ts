import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { conflict } from '../../platform/fault.ts'
import { demandOpenOffer, getOwnOffer } from '../offers/own-offer.ts'
import { openMonths, takeUp, tryTakeUp } from '../offers/take-up.ts'
import { takeSecrets } from '../take-secrets.ts'

/**
 * Takes up an offer: one consent opens and files its case. Of an award by the month it goes for every month of the record: those that wait are taken
 * up with it, those to come by themselves. Said twice, it answers with the same case.
 */
export const consentOffer = command({
  name: 'casework/consent-offer',
  summary: 'Takes up what the records give',
  input: z.object({
    offerId: z.uuid(),
    version: z.int().min(1),
    /** Identity and payment details that are not on record yet. */
    values: z.record(z.string().max(60), z.string().max(100)).default({}),
  }),
  output: z.object({ caseId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { offerId, version, values }, effects) => {
    const { context, offer, ofRecord } = await getOwnOffer(anyContext, offerId)
    effects.about({ kind: 'offer', id: offerId }, { benefit: offer.benefit, keys: Object.keys(values).join(' ') })
    if (offer.state === 'consented' && offer.caseId !== null) return { caseId: offer.caseId }
    demandOpenOffer(offer, version)
    if (offer.kind !== 'offer') throw conflict(APPLY)
    await takeSecrets(context, offer.beneficiaryId, values)
    const { file, state } = await takeUp(context, offer)
    effects.emit('case.moved', { caseId: file.id, action: 'consent', situation: state.situation })
    for (const month of openMonths(offer, ofRecord)) {
      const other = await tryTakeUp(context, month, { on: isoDay(context.today) })
      if (!other) continue
      const moved = { caseId: other.file.id, action: 'consent', situation: other.state.situation }
      effects.emit('case.moved', moved)
    }
    return { caseId: file.id }
  },
})

const APPLY = {
  zh: '这一项要自己申请，不能直接领取。',
  en: 'This has to be applied for; it cannot be taken up directly.',
}
