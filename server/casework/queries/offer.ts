import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { findMasks } from '../../platform/secrets/store.ts'
import { Text } from '../../platform/text/schema.ts'
import {
  getRule,
  JudgementView,
  monthText,
  OFFER_STATES,
  type OfferRow,
  ONCE,
  offer,
  offerEvent,
} from '../../policy/index.ts'
import { getSubject } from '../../registry/index.ts'
import { caseLabels } from '../labels.ts'
import { aboutWhom } from '../offers/about-whom.ts'
import { OfferLine, offerLine } from '../offers/offer-row.ts'
import { provedPapers } from '../offers/proved-papers.ts'
import { secretsWanted } from '../secrets-wanted.ts'

/** One offer with what it rests on, what became of it, and what is still to be given when it is taken up. */
export const offerQuery = query({
  name: 'casework/offer',
  summary: 'An offer or reminder with what it rests on',
  input: z.object({ offerId: z.uuid() }),
  output: OfferLine.extend({
    beneficiary: z.string(),
    /** Masked name of the person whom an offer to a company is about. */
    about: z.string().nullable(),
    subjectId: z.uuid(),
    view: JudgementView,
    procedure: Text,
    /** Papers that neither the records prove nor somebody has seen: while there is one, it is applied for. */
    papers: z.array(Text),
    /** Identity and payment details; `mask` where they are kept already. */
    secrets: z.array(z.object({ key: z.string(), title: Text, help: Text.nullable(), mask: z.string().nullable() })),
    /** Benefits of which only one may be had. */
    notWith: z.array(Text),
    /** Other months of the same award, where it is given by the month. */
    months: z.array(
      z.object({
        id: z.uuid(),
        title: Text,
        state: z.enum(OFFER_STATES),
        kind: z.enum(['offer', 'reminder']),
        sum: z.number().nullable(),
      }),
    ),
    /** Whether a consent goes for the months to come. */
    goesOn: z.boolean(),
    events: z.array(
      z.object({
        kind: z.string(),
        on: z.string(),
        sum: z.number().nullable(),
        why: Text.nullable(),
        text: z.string().nullable(),
      }),
    ),
  }),
  access: 'signed_in',
  run: async (anyContext, { offerId }) => {
    const context = anyContext as SignedIn
    const [row] = await context.db
      .select()
      .from(offer)
      .where(and(eq(offer.tenantId, context.tenant.id), eq(offer.id, offerId)))
    if (!row || !actsFor(context.actor, row.beneficiaryId)) throw notFound(`offer ${offerId}`)
    const rule = await getRule(context, row.benefit)
    const labels = caseLabels(context)
    const masks = await findMasks(context, row.beneficiaryId)
    const proved = await provedPapers(context, rule, row.subjectId)
    const procedure = context.packs.current(context.tenant.packId).procedures.get(rule.procedure ?? '')
    const others = rule.overlap.flatMap((one) => (one.form === 'excludes' ? one.others.map((each) => each.rule) : []))
    return {
      ...offerLine(context, row),
      beneficiary: (await getSubject(context, row.beneficiaryId)).name,
      about: (await aboutWhom(context, [row]))(row),
      subjectId: row.subjectId,
      view: row.view,
      procedure: procedure?.title ?? { zh: '', en: '' },
      papers: rule.evidence.filter((one) => !one.optional && !proved.has(one.id)).map((one) => one.title),
      secrets: (await secretsWanted(context, rule, row.beneficiaryId)).map(({ key, definition }) => ({
        key,
        title: definition.title,
        help: definition.help ?? null,
        mask: masks.get(key) ?? null,
      })),
      notWith: [...new Set(others)].map((id) => labels.benefit(id)),
      ...(await monthsOf(context, row)),
      events: await eventsOf(context, row),
    }
  },
})

/** The months of the award that an offer is one of, the earliest first. */
async function monthsOf(context: SignedIn, row: OfferRow) {
  if (row.period === ONCE) return { months: [], goesOn: false }
  const rows = await context.db
    .select()
    .from(offer)
    .where(
      and(
        eq(offer.tenantId, context.tenant.id),
        eq(offer.benefit, row.benefit),
        eq(offer.subjectId, row.subjectId),
        eq(offer.beneficiaryId, row.beneficiaryId),
      ),
    )
    .orderBy(asc(offer.period))
  const others = rows.filter((one) => one.id !== row.id && one.period !== ONCE)
  return {
    months: others.map(({ id, period, state, kind, sum }) => ({ id, title: monthText(period), state, kind, sum })),
    goesOn: rows.some((one) => one.standing),
  }
}

async function eventsOf(context: SignedIn, row: OfferRow) {
  const rows = await context.db
    .select()
    .from(offerEvent)
    .where(and(eq(offerEvent.tenantId, context.tenant.id), eq(offerEvent.offerId, row.id)))
    .orderBy(asc(offerEvent.sequence))
  return rows.map(({ kind, businessDay, detail }) => ({
    kind,
    on: businessDay,
    sum: detail.sum ?? null,
    why: detail.why ?? null,
    text: detail.text ?? null,
  }))
}
