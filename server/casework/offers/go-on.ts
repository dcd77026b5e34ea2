import { and, asc, eq } from 'drizzle-orm'
import { recorder } from '../../platform/audit/recorder.ts'
import type { Context, SignedIn } from '../../platform/context.ts'
import { type CaseSide, lockOffers, type OfferRow, ONCE, offerEvent, redecide } from '../../policy/index.ts'
import { findStandings } from '../../registry/index.ts'
import { sameAward, tryTakeUp } from './take-up.ts'

/** Decides a record anew, and takes up what somebody has agreed to already: the months that follow one they accepted. */
export async function judgeRecord(context: Context, subjectId: string, side: CaseSide) {
  const round = await redecide(context, subjectId, side)
  if (round.made > 0 || round.told.length > 0) await goOn(context, subjectId)
  return round
}

/** Months of a record go on under the consent that was given for one of them, each as a case of its own. Who gave it must still act for whoever is paid. */
async function goOn(context: Context, subjectId: string): Promise<void> {
  const rows = await lockOffers(context, subjectId)
  const waiting = rows.filter((one) => one.period !== ONCE && one.state === 'open' && one.kind === 'offer')
  for (const offer of waiting) {
    const consented = rows.find((one) => one.standing && sameAward(one, offer))
    const given = consented && (await findConsent(context, consented))
    if (!given) continue
    const loaded = await tryTakeUp(await asOf(context, given.by), offer, { on: given.on })
    if (!loaded) continue
    const { file, state } = loaded
    const record = recorder(context, 'casework/go-on')
    record.effects.about({ kind: 'offer', id: offer.id }, { benefit: offer.benefit, period: offer.period })
    record.effects.emit('case.moved', { caseId: file.id, action: 'consent', situation: state.situation })
    record.effects.emit('offer.taken-up', { offerId: offer.id })
    await record.write()
  }
}

/** Who agreed to a month, and when. */
async function findConsent(context: Context, { id }: OfferRow): Promise<{ by: string; on: string } | undefined> {
  const [row] = await context.db
    .select({ by: offerEvent.by, on: offerEvent.businessDay })
    .from(offerEvent)
    .where(
      and(eq(offerEvent.tenantId, context.tenant.id), eq(offerEvent.offerId, id), eq(offerEvent.kind, 'consented')),
    )
    .orderBy(asc(offerEvent.sequence))
    .limit(1)
  return row
}

/** The account as it stands today: what it may no longer do, is not done in its name. */
async function asOf(context: Context, accountId: string): Promise<SignedIn> {
  const standings = await findStandings(context.db, context.tenant.id, accountId, context.today)
  return { ...context, actor: { accountId, name: '', offices: [], standings } }
}
