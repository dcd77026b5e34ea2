import type { SignedIn } from '../../platform/context.ts'
import { Fault } from '../../platform/fault.ts'
import { changeOffer, type OfferRow, ONCE } from '../../policy/index.ts'
import type { LoadedCase } from '../load-case.ts'
import { openConsented, type Under } from './open-consented.ts'

/**
 * Takes up an offer: opens and files its case, and notes it on the offer. A month that somebody agrees to stands for the months of the record
 * that follow; what follows from that is noted as the system's. The offers of the record must be locked.
 * @throws Fault as `openConsented`
 */
export async function takeUp(context: SignedIn, offer: OfferRow, under?: Under): Promise<LoadedCase> {
  const loaded = await openConsented(context, offer, under)
  await changeOffer(context, offer, 'consented', {
    state: 'consented',
    detail: { sum: offer.sum },
    set: { caseId: loaded.file.id, standing: under === undefined && offer.period !== ONCE },
    ...(under && { by: 'system' }),
  })
  return loaded
}

/** The same for a month that nobody is asked about: where it cannot be filed now, it stays open and undefined is returned. */
export async function tryTakeUp(context: SignedIn, offer: OfferRow, under: Under): Promise<LoadedCase | undefined> {
  try {
    // What was begun of a case that cannot be filed is undone, and nothing else.
    return await context.db.transaction((db) => takeUp({ ...context, db }, offer, under))
  } catch (error) {
    if (error instanceof Fault && (error.code === 'unprocessable' || error.code === 'conflict')) return undefined
    throw error
  }
}

/** Whether two offers are months of one award. */
export const sameAward = (one: OfferRow, other: OfferRow): boolean =>
  one.benefit === other.benefit && one.subjectId === other.subjectId && one.beneficiaryId === other.beneficiaryId

/** Months of the same award that wait for an answer and could be taken up now. */
export const openMonths = (offer: OfferRow, ofRecord: readonly OfferRow[]): readonly OfferRow[] =>
  offer.period === ONCE
    ? []
    : ofRecord.filter(
        (one) => one.id !== offer.id && sameAward(one, offer) && one.state === 'open' && one.kind === 'offer',
      )
