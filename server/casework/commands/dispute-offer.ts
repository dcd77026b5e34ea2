import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { changeOffer } from '../../policy/index.ts'
import { demandOpenOffer, getOwnOffer } from '../offers/own-offer.ts'

/** “This is not me” or “this is wrong”: one click. The offer rests, and the unit that owns the facts looks at them. */
export const disputeOffer = command({
  name: 'casework/dispute-offer',
  summary: 'Says that an offer is about somebody else or rests on a wrong fact',
  input: z.object({
    offerId: z.uuid(),
    version: z.int().min(1),
    about: z.enum(['not_me', 'wrong_fact']),
    text: z.string().trim().max(1000).default(''),
  }),
  output: z.object({ offerId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { offerId, version, about, text }, effects) => {
    const { context, offer } = await getOwnOffer(anyContext, offerId)
    effects.about({ kind: 'offer', id: offerId }, { benefit: offer.benefit, about })
    if (offer.state === 'disputed') return { offerId }
    demandOpenOffer(offer, version)
    await changeOffer(context, offer, 'disputed', { state: 'disputed', detail: { about, ...(text && { text }) } })
    effects.emit('offer.disputed', { offerId })
    return { offerId }
  },
})
