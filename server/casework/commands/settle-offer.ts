import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, forbidden, notFound } from '../../platform/fault.ts'
import { changeOffer, lockOffer } from '../../policy/index.ts'

/**
 * Answers what somebody said to be wrong, by the unit that owns the facts: they stand, and the offer stands again; or they do not, and the offer
 * ends. The facts themselves are put right in the ledger, which judges anew by itself. Nobody settles what concerns themselves.
 */
export const settleOffer = command({
  name: 'casework/settle-offer',
  summary: 'Answers that an offer was said to be wrong',
  input: z.object({
    offerId: z.uuid(),
    version: z.int().min(1),
    stands: z.boolean(),
    text: z.string().trim().min(2).max(1000),
  }),
  output: z.object({ offerId: z.uuid() }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { offerId, version, stands, text }, effects) => {
    const context = anyContext as SignedIn
    const offer = await lockOffer(context, offerId)
    const { actor } = context
    if (!offer || !actor.offices.some((one) => offer.factUnits.includes(one.unitId))) throw notFound(`offer ${offerId}`)
    if (claimsFor(actor, offer.beneficiaryId) || claimsFor(actor, offer.subjectId))
      throw forbidden(`own offer ${offerId}`)
    effects.about({ kind: 'offer', id: offerId }, { benefit: offer.benefit, stands })
    if (offer.state !== 'disputed' || offer.version !== version) {
      throw conflict({ zh: '这一项已经处理过，请刷新。', en: 'This has been settled already. Please reload.' })
    }
    await changeOffer(context, offer, 'settled', { state: stands ? 'open' : 'lapsed', detail: { stands, text } })
    effects.emit('offer.settled', { offerId, stands })
    return { offerId }
  },
})
