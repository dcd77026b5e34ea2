import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { conflict } from '../../platform/fault.ts'
import { changeOffer } from '../../policy/index.ts'
import { openConsented } from '../offers/open-consented.ts'
import { demandOpenOffer, getOwnOffer } from '../offers/own-offer.ts'
import { takeSecrets } from '../take-secrets.ts'

/** Takes up an offer: one consent opens and files its case. Said twice, it answers with the same case. */
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
    const { context, offer } = await getOwnOffer(anyContext, offerId)
    effects.about({ kind: 'offer', id: offerId }, { benefit: offer.benefit, keys: Object.keys(values).join(' ') })
    if (offer.state === 'consented' && offer.caseId !== null) return { caseId: offer.caseId }
    demandOpenOffer(offer, version)
    if (offer.kind !== 'offer') throw conflict(APPLY)
    await takeSecrets(context, offer.beneficiaryId, values)
    const { file, state } = await openConsented(context, offer)
    await changeOffer(context, offer, 'consented', {
      state: 'consented',
      detail: { sum: offer.sum },
      set: { caseId: file.id },
    })
    effects.emit('case.moved', { caseId: file.id, action: 'consent', situation: state.situation })
    return { caseId: file.id }
  },
})

const APPLY = {
  zh: '这一项要自己申请，不能直接领取。',
  en: 'This has to be applied for; it cannot be taken up directly.',
}
