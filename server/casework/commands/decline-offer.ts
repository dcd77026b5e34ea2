import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { changeOffer } from '../../policy/index.ts'
import { demandOpenOffer, getOwnOffer } from '../offers/own-offer.ts'

/** Does not want it: not asked again about the same, and free to apply at any time. */
export const declineOffer = command({
  name: 'casework/decline-offer',
  summary: 'Declines what the records give',
  input: z.object({ offerId: z.uuid(), version: z.int().min(1) }),
  output: z.object({ offerId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { offerId, version }, effects) => {
    const { context, offer } = await getOwnOffer(anyContext, offerId)
    effects.about({ kind: 'offer', id: offerId }, { benefit: offer.benefit })
    if (offer.state === 'declined') return { offerId }
    demandOpenOffer(offer, version)
    await changeOffer(context, offer, 'declined', { state: 'declined', detail: {} })
    return { offerId }
  },
})
