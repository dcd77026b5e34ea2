import { day } from '@xinglin/base'
import type { AwardMade } from '@xinglin/policy'
import { and, eq, lt } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { award } from './schema.ts'

/** Awards for events before a year: what a once-for-all benefit was given for already is not due again. */
export async function awardsBefore(context: Context, year: number): Promise<AwardMade[]> {
  const rows = await context.db
    .select({ rule: award.benefit, fen: award.sum, validOn: award.validOn, keys: award.keys })
    .from(award)
    .where(and(eq(award.tenantId, context.tenant.id), lt(award.validOn, `${year}-01-01`)))
  return rows.map(({ validOn, keys, ...one }) => ({
    ...one,
    validOn: day(validOn),
    keys: Object.entries(keys).map(([path, id]) => ({ path, id })),
  }))
}
