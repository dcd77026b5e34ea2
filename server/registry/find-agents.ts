import { isoDay } from '@xinglin/base'
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { TEAM_LEAD } from './find-standings.ts'
import { representation, subjectLink } from './schema.ts'

/** An account that acts for a subject; `proved` or only saying so. */
export type Agent = { readonly accountId: string; readonly proved: boolean }

/** Accounts that act for a subject today: `proved` ones, and those that only say so. */
export const findAgents = async (context: Context, subjectId: string): Promise<readonly Agent[]> =>
  (await findAgentsOf(context, [subjectId])).get(subjectId) ?? []

/** The same for many subjects at one go, by subject; without those nobody acts for. */
export async function findAgentsOf(
  context: Context,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Agent[]>> {
  const found = new Map<string, Agent[]>()
  if (subjectIds.length === 0) return found
  const asked = [...new Set(subjectIds)]
  const wanted = new Set(asked)
  const leads = await findLeads(context, asked)
  const today = isoDay(context.today)
  const rows = await context.db
    .select()
    .from(representation)
    .where(
      and(
        eq(representation.tenantId, context.tenant.id),
        inArray(representation.subjectId, [...new Set([...asked, ...leads.map((one) => one.lead)])]),
        lte(representation.validFrom, today),
        or(isNull(representation.validUntil), gte(representation.validUntil, today)),
      ),
    )
  const add = (of: string, { accountId, scope, proof }: (typeof rows)[number]) => {
    const agents = found.get(of) ?? found.set(of, []).get(of)
    agents?.push({ accountId, proved: scope === 'self' || proof !== 'declared' })
  }
  for (const row of rows) {
    if (wanted.has(row.subjectId)) add(row.subjectId, row)
    // Whoever leads a team acts for it.
    if (row.scope === 'self') for (const { team } of leads.filter((one) => one.lead === row.subjectId)) add(team, row)
  }
  return found
}

const findLeads = ({ db, tenant }: Context, subjectIds: readonly string[]) =>
  db
    .select({ team: subjectLink.subjectId, lead: subjectLink.targetId })
    .from(subjectLink)
    .where(
      and(
        eq(subjectLink.tenantId, tenant.id),
        inArray(subjectLink.subjectId, [...subjectIds]),
        eq(subjectLink.role, TEAM_LEAD),
      ),
    )
