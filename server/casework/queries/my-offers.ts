import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findingChoice, offer } from '../../policy/index.ts'
import { aboutWhom } from '../offers/about-whom.ts'
import { OfferLine, offerLine } from '../offers/offer-row.ts'

/** Days for which an answered or lapsed one stays on the page. */
const KEPT = 180

/** What the records give the signed-in account and those it acts for by proof, and whether each wants to be found. */
export const myOffers = query({
  name: 'casework/my-offers',
  summary: 'Offers and reminders of the signed-in account',
  input: z.object({}),
  output: z.object({
    /** `about` is the masked name of the person whom an offer to a company is about. */
    rows: z.array(OfferLine.extend({ beneficiary: z.string(), about: z.string().nullable() })),
    finding: z.array(z.object({ subjectId: z.uuid(), name: z.string(), off: z.boolean() })),
  }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const proved = context.actor.standings.filter(
      (one) => one.verified && (one.kind === 'person' || one.kind === 'organisation'),
    )
    const ids = [...new Set(proved.map((one) => one.subjectId))]
    if (ids.length === 0) return { rows: [], finding: [] }
    const names = new Map(proved.map((one) => [one.subjectId, one.name]))
    const rows = await context.db
      .select()
      .from(offer)
      .where(
        and(
          eq(offer.tenantId, context.tenant.id),
          inArray(offer.beneficiaryId, ids),
          or(eq(offer.state, 'open'), sql`${offer.at} > now() - make_interval(days => ${KEPT})`),
        ),
      )
      .orderBy(sql`${offer.state} <> 'open'`, offer.kind, desc(offer.id))
      .limit(200)
    const whom = await aboutWhom(context, rows)
    const choices = await context.db
      .select()
      .from(findingChoice)
      .where(and(eq(findingChoice.tenantId, context.tenant.id), inArray(findingChoice.beneficiaryId, ids)))
    return {
      rows: rows.map((row) => ({
        ...offerLine(context, row),
        beneficiary: names.get(row.beneficiaryId) ?? '',
        about: whom(row),
      })),
      finding: ids.map((subjectId) => ({
        subjectId,
        name: names.get(subjectId) ?? '',
        off: choices.find((one) => one.beneficiaryId === subjectId)?.off ?? false,
      })),
    }
  },
})
