import { isoDay } from '@xinglin/base'
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { opportunity, subject } from '../schema.ts'

export type Opportunity = typeof opportunity.$inferSelect & { readonly organisation: string }

/** One opening, whatever became of it. Throws `not_found`. */
export async function getOpportunity(context: Context, id: string, lock?: 'lock'): Promise<Opportunity> {
  const mine = and(eq(opportunity.tenantId, context.tenant.id), eq(opportunity.id, id))
  if (lock) await context.db.select({ id: opportunity.id }).from(opportunity).where(mine).for('update')
  const [row] = await withOrganisation(context).where(mine)
  if (!row) throw notFound(`opportunity ${id}`)
  return { ...row.row, organisation: row.organisation }
}

/** Openings by id, whatever became of them. */
export async function findOpportunities(context: Context, ids: readonly string[]): Promise<readonly Opportunity[]> {
  if (ids.length === 0) return []
  const rows = await withOrganisation(context).where(
    and(eq(opportunity.tenantId, context.tenant.id), inArray(opportunity.id, [...ids])),
  )
  return rows.map(({ row, organisation }) => ({ ...row, organisation }))
}

/** Openings that people may see and be matched with today, by id: open, begun, not past their last day, with places left. */
export async function findOpenOpportunities(
  context: Context,
  only: { readonly organisationId?: string; readonly ids?: readonly string[] } = {},
): Promise<readonly Opportunity[]> {
  const today = isoDay(context.today)
  const rows = await withOrganisation(context)
    .where(
      and(
        eq(opportunity.tenantId, context.tenant.id),
        eq(opportunity.status, 'open'),
        lte(opportunity.opensOn, today),
        gte(opportunity.closesOn, today),
        only.organisationId === undefined ? undefined : eq(opportunity.organisationId, only.organisationId),
        only.ids === undefined ? undefined : inArray(opportunity.id, [...only.ids]),
      ),
    )
    .orderBy(asc(opportunity.id))
  return rows.filter(({ row }) => row.taken < row.places).map(({ row, organisation }) => ({ ...row, organisation }))
}

/** Openings with the name of whoever offers them. */
export const withOrganisation = (context: Context) =>
  context.db
    .select({ row: opportunity, organisation: subject.name })
    .from(opportunity)
    .innerJoin(subject, and(eq(subject.tenantId, opportunity.tenantId), eq(subject.id, opportunity.organisationId)))
    .$dynamic()
