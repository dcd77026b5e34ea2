import { isoDay } from '@xinglin/base'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { findCasesAbout } from '../../casework/index.ts'
import type { Context } from '../../platform/context.ts'
import { account } from '../../platform/identity/schema.ts'
import { Text } from '../../platform/text/schema.ts'
import { subject } from '../../registry/index.ts'
import { companyNeed, needStep } from '../schema.ts'
import { carriedBy } from './load-need.ts'

export const NeedStep = z.object({
  kind: z.enum(['heard', 'handed', 'posted', 'filed', 'answered', 'returned', 'confirmed', 'late']),
  by: z.string(),
  text: z.string(),
  day: z.string(),
})

/** A need as it is shown: what, who sees to it, until when, and all that happened. */
export const NeedRow = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisation: z.string(),
  visitId: z.uuid(),
  kind: z.enum(['vacancy', 'expert', 'ticket']),
  title: z.string(),
  text: z.string(),
  places: z.number().int().nullable(),
  conditions: z.string().nullable(),
  ownerId: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  status: z.enum(['open', 'answered', 'confirmed']),
  late: z.boolean(),
  /** Whether the reader may answer it or hand it on: its owner, or the head where the owner works. */
  mine: z.boolean(),
  opportunityId: z.uuid().nullable(),
  /** The service ticket it became, and where that stands. */
  ticket: z.object({ caseId: z.uuid(), number: z.string(), ended: z.boolean(), label: Text }).nullable(),
  steps: z.array(NeedStep),
})

/** Needs that fulfil a condition: the open ones first, by their date. */
export async function findNeeds(context: Context, condition: SQL | undefined): Promise<z.input<typeof NeedRow>[]> {
  const { db, tenant } = context
  const today = isoDay(context.today)
  const rows = await db
    .select({ need: companyNeed, organisation: subject.name, owner: account.name })
    .from(companyNeed)
    .innerJoin(subject, and(eq(subject.tenantId, companyNeed.tenantId), eq(subject.id, companyNeed.organisationId)))
    .leftJoin(account, eq(account.id, companyNeed.owner))
    .where(and(eq(companyNeed.tenantId, tenant.id), condition))
    .orderBy(
      sql`array_position(array['open','answered','confirmed'], ${companyNeed.status})`,
      asc(companyNeed.dueOn),
      asc(companyNeed.id),
    )
    .limit(300)
  const ids = rows.map(({ need }) => need.id)
  const steps =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(needStep)
          .where(and(eq(needStep.tenantId, tenant.id), inArray(needStep.needId, ids)))
          .orderBy(asc(needStep.id))
  const mine = await carriedBy(context)
  const tickets = await findCasesAbout(
    context,
    rows.map(({ need }) => need.organisationId),
    ids,
  )
  return rows.map(({ need, organisation, owner }) => ({
    ...need,
    organisation,
    ownerId: need.owner,
    owner: owner ?? '',
    places: need.fields.places ?? null,
    conditions: need.fields.conditions ?? null,
    late: need.status === 'open' && need.dueOn < today,
    mine: mine(need.owner),
    ticket: tickets.get(need.id) ?? null,
    steps: steps
      .filter((one) => one.needId === need.id)
      .map(({ kind, byName, text, businessDay }) => ({ kind, by: byName, text, day: businessDay })),
  }))
}
