import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { changeOffer } from '../../policy/index.ts'
import { getOwnOffer } from '../offers/own-offer.ts'
import { sameAward } from '../offers/take-up.ts'

/** Takes back the consent for the months to come: each is offered and waits for an answer again. What is under way goes on. */
export const stopMonths = command({
  name: 'casework/stop-months',
  summary: 'Takes back the consent for the months to come',
  input: z.object({ offerId: z.uuid() }),
  output: z.object({ offerId: z.uuid() }),
  access: 'signed_in',
  run: async (anyContext, { offerId }, effects) => {
    const { context, offer, ofRecord } = await getOwnOffer(anyContext, offerId)
    effects.about({ kind: 'offer', id: offerId }, { benefit: offer.benefit })
    for (const one of ofRecord.filter((one) => one.standing && sameAward(one, offer)))
      await changeOffer(context, one, 'stopped', { state: one.state, detail: {}, set: { standing: false } })
    return { offerId }
  },
})
