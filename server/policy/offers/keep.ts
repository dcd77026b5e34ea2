import { isoDay, type Localised, sha256 } from '@xinglin/base'
import { and, eq, sql } from 'drizzle-orm'
import { recorder } from '../../platform/audit/recorder.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { type OfferEventDetail, type OfferEventKind, type OfferState, offer, offerEvent } from '../schema.ts'
import { digestText, type Found } from './find-due.ts'

export type OfferRow = typeof offer.$inferSelect

/** Who would handle it, and where. */
export type Place = { readonly unitId: string; readonly areaCode: string | null }

/** What a round did: which offers are new or different, so that they are told. */
export type Round = { readonly told: string[]; made: number; lapsed: number }

/** The offers of a record, locked: whoever judges the same record waits here. */
export async function lockOffers(context: Context, subjectId: string): Promise<readonly OfferRow[]> {
  return context.db
    .select()
    .from(offer)
    .where(and(eq(offer.tenantId, context.tenant.id), eq(offer.subjectId, subjectId)))
    .orderBy(offer.id)
    .for('update')
}

/** An offer by its id, locked; undefined where there is none. */
export async function lockOffer(context: Context, id: string): Promise<OfferRow | undefined> {
  const [row] = await context.db
    .select()
    .from(offer)
    .where(and(eq(offer.tenantId, context.tenant.id), eq(offer.id, id)))
    .for('update')
  return row
}

/** Keeps what was found. What somebody answered stays answered; of two who find it at once, the unique key lets one make it. */
export async function keepFound(
  context: Context,
  subjectId: string,
  found: Found,
  before: OfferRow | undefined,
  place: Place,
  round: Round,
): Promise<void> {
  const digest = sha256(digestText(found))
  const now = {
    kind: found.kind,
    sum: found.sum,
    waits: [...found.waits],
    view: found.view,
    digest,
    factUnits: [...found.factUnits],
    ...place,
  }
  const detail = { kind: found.kind, sum: found.sum, packHash: found.view.packHash }
  if (!before) {
    const id = newId()
    const made = await context.db
      .insert(offer)
      .values({
        tenantId: context.tenant.id,
        id,
        benefit: found.rule.id,
        subjectId,
        beneficiaryId: found.beneficiaryId,
        period: found.period,
        state: 'open',
        version: 1,
        madeOn: isoDay(context.today),
        ...now,
      })
      .onConflictDoNothing()
      .returning({ id: offer.id })
    if (made.length === 0) return
    await writeEvent(context, id, 1, 'made', detail)
    await audited(context, 'make-offer', id, found.rule.id)
    round.made += 1
    if (worthTelling(found)) round.told.push(id)
    return
  }
  if (before.state !== 'open' && before.state !== 'lapsed') return
  if (before.state === 'open' && before.digest === digest) return
  const other =
    before.state === 'lapsed' ||
    before.kind !== found.kind ||
    before.sum !== found.sum ||
    before.waits.join() !== found.waits.join()
  await changeOffer(context, before, other ? (before.state === 'lapsed' ? 'made' : 'changed') : null, {
    state: 'open',
    detail,
    set: before.state === 'lapsed' ? { ...now, madeOn: isoDay(context.today) } : now,
  })
  if (!other) return
  await audited(context, 'make-offer', before.id, found.rule.id)
  if (before.state === 'lapsed') round.made += 1
  if (worthTelling(found)) round.told.push(before.id)
}

/** Nobody is called for a sum that is not set, or that nobody may pay yet: it stands on their page until it is. */
const worthTelling = ({ waits }: Found) => !waits.includes('figure') && !waits.includes('confirmation')

/** Ends an offer that the records no longer give, or that was answered by an application; it says why. */
export async function lapseOffer(context: Context, before: OfferRow, why: Localised, round: Round): Promise<void> {
  await changeOffer(context, before, 'lapsed', { state: 'lapsed', detail: { why } })
  await audited(context, 'lapse-offer', before.id, before.benefit)
  round.lapsed += 1
}

type Change = {
  readonly state: OfferState
  readonly detail: OfferEventDetail
  readonly set?: Partial<OfferRow>
  readonly by?: string
}

/** Writes what happened to an offer and brings its row up to date. The row must be locked. `kind` null: the row alone, nothing happened. */
export async function changeOffer(
  context: Context,
  before: OfferRow,
  kind: OfferEventKind | null,
  { state, detail, set, by }: Change,
): Promise<void> {
  await context.db
    .update(offer)
    .set({ ...set, state, version: before.version + 1, at: sql`now()` })
    .where(and(eq(offer.tenantId, context.tenant.id), eq(offer.id, before.id)))
  if (kind) await writeEvent(context, before.id, before.version + 1, kind, detail, by)
}

async function writeEvent(
  context: Context,
  offerId: string,
  sequence: number,
  kind: OfferEventKind,
  detail: OfferEventDetail,
  by = context.actor?.accountId ?? 'system',
): Promise<void> {
  await context.db.insert(offerEvent).values({
    tenantId: context.tenant.id,
    offerId,
    sequence,
    kind,
    by,
    businessDay: isoDay(context.today),
    detail,
  })
}

async function audited(context: Context, action: string, id: string, benefit: string): Promise<void> {
  const record = recorder(context, `policy/${action}`)
  record.effects.about({ kind: 'offer', id }, { benefit })
  await record.write()
}
