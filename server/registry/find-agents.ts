import { isoDay } from '@xinglin/base'
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { representation } from './schema.ts'

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
  const today = isoDay(context.today)
  const { subjectId, accountId, scope, proof } = representation
  const rows = await context.db
    .select({ subjectId, accountId, scope, proof })
    .from(representation)
    .where(
      and(
        eq(representation.tenantId, context.tenant.id),
        inArray(representation.subjectId, [...new Set(subjectIds)]),
        lte(representation.validFrom, today),
        or(isNull(representation.validUntil), gte(representation.validUntil, today)),
      ),
    )
  for (const { subjectId: of, accountId: who, ...by } of rows) {
    const agents = found.get(of) ?? []
    found.set(of, agents)
    agents.push({ accountId: who, proved: by.scope === 'self' || by.proof !== 'declared' })
  }
  return found
}
