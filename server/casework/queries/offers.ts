import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { currentPack, OFFER_STATES, offer, offerEvent } from '../../policy/index.ts'
import { maskName, subject } from '../../registry/index.ts'
import { caseLabels } from '../labels.ts'
import { OfferLine, offerLine } from '../offers/offer-row.ts'
import { officerSeesOffers } from '../offers/officer-sees.ts'

const SIZE = 50

/** The people and companies behind a count, their names masked; the look is in the audit. What is said to be wrong comes with its words. */
export const offers = query({
  name: 'casework/offers',
  summary: 'Offers of a benefit or a state, masked',
  input: z.object({
    benefit: z.string().max(100).optional(),
    state: z.enum(OFFER_STATES).optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  output: z.object({
    rows: z.array(
      OfferLine.extend({
        beneficiary: z.string(),
        /** What was said to be wrong; null elsewhere. */
        dispute: z.object({ about: z.enum(['not_me', 'wrong_fact']), text: z.string(), on: z.string() }).nullable(),
        /** Units whose the facts are. */
        owners: z.array(Text),
        /** Whether the reader's unit answers it. */
        mine: z.boolean(),
      }),
    ),
    total: z.number(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { benefit, state, page }) => {
    const context = anyContext as SignedIn
    const where = and(
      eq(offer.tenantId, context.tenant.id),
      officerSeesOffers(context.actor, currentPack(context)),
      benefit === undefined ? undefined : eq(offer.benefit, benefit),
      state === undefined ? undefined : eq(offer.state, state),
    )
    const said = sql<{ about: 'not_me' | 'wrong_fact'; text?: string; on: string } | null>`(
      select e.detail || jsonb_build_object('on', e.business_day) from ${offerEvent} e
      where e.tenant_id = ${offer.tenantId} and e.offer_id = ${offer.id} and e.kind = 'disputed' order by e.sequence desc limit 1)`
    const rows = await context.db
      .select({ row: offer, name: subject.name, said })
      .from(offer)
      .innerJoin(subject, and(eq(subject.tenantId, offer.tenantId), eq(subject.id, offer.beneficiaryId)))
      .where(where)
      .orderBy(desc(offer.id))
      .limit(SIZE)
      .offset((page - 1) * SIZE)
    const [count] = await context.db.select({ total: sql<number>`count(*)::int` }).from(offer).where(where)
    await writeAudit(
      context,
      'casework/read-offers',
      { kind: 'benefit', id: benefit ?? '*' },
      { state: state ?? null, page, rows: rows.length },
    )
    const units = new Set(
      context.actor.offices.filter((one) => ['officer', 'head'].includes(one.role)).map((one) => one.unitId),
    )
    const labels = caseLabels(context)
    return {
      rows: rows.map((one) => ({
        ...offerLine(context, one.row),
        beneficiary: maskName(one.name),
        dispute:
          one.row.state === 'disputed' && one.said
            ? { about: one.said.about, text: one.said.text ?? '', on: one.said.on }
            : null,
        owners: one.row.factUnits.map(labels.unit),
        mine: one.row.factUnits.some((unit) => units.has(unit)),
      })),
      total: count?.total ?? 0,
    }
  },
})
