import { yearOf } from '@xinglin/base'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { budgetLine, caseFile, ledgerEntry } from './schema.ts'

/** All benefits of a unit together. */
export const ANY_BENEFIT = '*'

/**
 * What is left of the budgets a payment of this case falls under in the year of the business day, in fen: the tightest of the benefit's own and the
 * unit's common one. Null where none is set. To be asked under the tenant's payment lock, so that many approvers never pass a line together.
 */
export async function budgetLeft(
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'unitId' | 'benefit'>,
): Promise<number | null> {
  const year = yearOf(context.today)
  const rows = await context.db
    .select({ benefit: budgetLine.benefit, amount: sql<string>`sum(${budgetLine.amount})` })
    .from(budgetLine)
    .where(
      and(
        eq(budgetLine.tenantId, context.tenant.id),
        eq(budgetLine.year, year),
        eq(budgetLine.unitId, file.unitId),
        inArray(budgetLine.benefit, [file.benefit, ANY_BENEFIT]),
      ),
    )
    .groupBy(budgetLine.benefit)
  const left: number[] = []
  for (const row of rows) {
    const benefit = row.benefit === ANY_BENEFIT ? undefined : row.benefit
    left.push(Number(row.amount) - (await spent(context, { unitId: file.unitId, year, benefit })))
  }
  return left.length === 0 ? null : Math.max(0, Math.min(...left))
}

/** Spent from a unit's budget in a year, what came back taken off, in fen. The ledger is the only source. */
async function spent(
  context: Context,
  { unitId, year, benefit }: { unitId: string; year: number; benefit: string | undefined },
): Promise<number> {
  const [row] = await context.db
    .select({ total: sql<string>`coalesce(-sum(${ledgerEntry.amount}), 0)` })
    .from(ledgerEntry)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, ledgerEntry.tenantId), eq(caseFile.id, ledgerEntry.caseId)))
    .where(
      and(
        eq(ledgerEntry.tenantId, context.tenant.id),
        eq(ledgerEntry.ledgerAccount, `budget:${unitId}`),
        sql`extract(year from ${ledgerEntry.businessDay}) = ${year}`,
        benefit === undefined ? undefined : eq(caseFile.benefit, benefit),
      ),
    )
  return Number(row?.total ?? 0)
}
