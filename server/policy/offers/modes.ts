import type { Rule } from '@xinglin/policy'
import { asc, eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { benefitMode } from '../schema.ts'

export type ModeSet = typeof benefitMode.$inferSelect

/** What the city last decided of each benefit beyond its notice; a benefit without a row is as its pack has it. */
export async function findModes(context: Context): Promise<ReadonlyMap<string, ModeSet>> {
  const rows = await context.db
    .select()
    .from(benefitMode)
    .where(eq(benefitMode.tenantId, context.tenant.id))
    .orderBy(asc(benefitMode.id))
  return new Map(rows.map((row) => [row.benefit, row]))
}

/** Whether a benefit goes to people without an application (免申即享): by the pack, or by what the city decided after it. */
export const isProactive = (rule: Pick<Rule, 'id' | 'mode'>, modes: ReadonlyMap<string, ModeSet>): boolean =>
  modes.get(rule.id)?.proactive ?? rule.mode === 'proactive'
