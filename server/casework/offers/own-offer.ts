import { and, eq } from 'drizzle-orm'
import { actsFor } from '../../platform/access/actor.ts'
import type { Context, SignedIn } from '../../platform/context.ts'
import { conflict, notFound } from '../../platform/fault.ts'
import { lockOffers, type OfferRow, offer as offers } from '../../policy/index.ts'

type OwnOffer = { readonly context: SignedIn; readonly offer: OfferRow; readonly ofRecord: readonly OfferRow[] }

/**
 * An offer of somebody the signed-in account acts for by proof, with all that was found of its record, locked together and in the order in which
 * whoever judges the record locks them. Throws `not_found` for anybody else's.
 */
export async function getOwnOffer(context: Context, offerId: string): Promise<OwnOffer> {
  const { actor } = context
  const [named] = await context.db
    .select({ subjectId: offers.subjectId })
    .from(offers)
    .where(and(eq(offers.tenantId, context.tenant.id), eq(offers.id, offerId)))
  const ofRecord = named ? await lockOffers(context, named.subjectId) : []
  const offer = ofRecord.find((one) => one.id === offerId)
  if (!actor || !offer || !actsFor(actor, offer.beneficiaryId)) throw notFound(`offer ${offerId}`)
  return { context: { ...context, actor }, offer, ofRecord }
}

/** Throws `conflict` when the offer is no longer the one that was on the page. */
export function demandOpenOffer({ state, version }: OfferRow, read: number): void {
  if (state === 'open' && version === read) return
  throw conflict({
    zh: '这一项刚刚有了变化，请刷新页面看过再选。',
    en: 'This has just changed. Please reload the page and look again before you choose.',
  })
}
