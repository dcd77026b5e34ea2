import { actsFor } from '../../platform/access/actor.ts'
import type { Context, SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { lockOffer, type OfferRow } from '../../policy/index.ts'

/** An offer of somebody the signed-in account acts for by proof, locked. Throws `not_found` for anybody else's. */
export async function getOwnOffer(context: Context, offerId: string): Promise<{ context: SignedIn; offer: OfferRow }> {
  const { actor } = context
  const offer = await lockOffer(context, offerId)
  if (!actor || !offer || !actsFor(actor, offer.beneficiaryId)) throw notFound(`offer ${offerId}`)
  return { context: { ...context, actor }, offer }
}

/** Throws `conflict` when the offer is no longer the one that was on the page. */
export function demandOpenOffer({ state, version }: OfferRow, read: number): void {
  if (state === 'open' && version === read) return
  throw conflict({
    zh: '这一项刚刚有了变化，请刷新页面看过再选。',
    en: 'This has just changed. Please reload the page and look again before you choose.',
  })
}
