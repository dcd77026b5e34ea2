import { yearOf } from '@xinglin/base'
import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { budgetLine, budgetPlace, caseFile, caseState, ledgerEntry } from './schema.ts'

/** Where a sum of an earlier decision may still stand that is not in force. */
export const UNDECIDED = ['decision', 'queued'] as const

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
  const left: number[] = []
  for (const row of await budgetLines(context, file, year)) {
    const benefit = row.benefit === ANY_BENEFIT ? undefined : row.benefit
    left.push(Number(row.amount) - (await spent(context, { unitId: file.unitId, year, benefit })))
  }
  return left.length === 0 ? null : Math.max(0, Math.min(...left))
}

/**
 * What may still be promised out of the budgets that a benefit of a unit falls under in the year of the business day, in fen: set, less what
 * was paid and what was approved; of the unit's common line also less what is kept for other benefits' cases that the queue has reached. Null where
 * none is set. Below zero where more was promised than there is.
 */
export async function leftToPromise(
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'unitId' | 'benefit'>,
): Promise<number | null> {
  const year = yearOf(context.today)
  const left: number[] = []
  for (const row of await budgetLines(context, file, year)) {
    const common = row.benefit === ANY_BENEFIT
    const place = { unitId: file.unitId, year, benefit: common ? undefined : row.benefit }
    const kept = common ? await keptForOthers(context, file) : 0
    left.push(Number(row.amount) - (await spent(context, place)) - (await committed(context, place)) - kept)
  }
  return left.length === 0 ? null : Math.min(...left)
}

/** What cases of a unit's other benefits were reached for in the queue and wait to be decided for, in fen. */
async function keptForOthers(
  context: Context,
  { unitId, benefit }: Pick<typeof caseFile.$inferSelect, 'unitId' | 'benefit'>,
): Promise<number> {
  const [row] = await context.db
    .select({ total: sql<string>`coalesce(sum(${budgetPlace.need}), 0)` })
    .from(budgetPlace)
    .where(
      and(
        eq(budgetPlace.tenantId, context.tenant.id),
        eq(budgetPlace.unitId, unitId),
        ne(budgetPlace.benefit, benefit),
        eq(budgetPlace.movedUp, true),
      ),
    )
  return Number(row?.total ?? 0)
}

/**
 * The year's money a case draws on, in fen: of the benefit's own line, or of the unit's common one where only that is set. `committed` is
 * approved and not paid yet.
 */
export async function budgetState(
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'unitId' | 'benefit'>,
): Promise<{ of: 'benefit' | 'unit'; set: number | null; spent: number; committed: number }> {
  const year = yearOf(context.today)
  const lines = await budgetLines(context, file, year)
  const own = lines.find((one) => one.benefit === file.benefit)
  const common = lines.find((one) => one.benefit === ANY_BENEFIT)
  const of = own || !common ? 'benefit' : 'unit'
  const place = { unitId: file.unitId, year, benefit: of === 'unit' ? undefined : file.benefit }
  const set = own ?? common
  return {
    of,
    set: set ? Number(set.amount) : null,
    spent: await spent(context, place),
    committed: await committed(context, place),
  }
}

type Place = { readonly unitId: string; readonly year: number; readonly benefit: string | undefined }

const budgetLines = (
  context: Context,
  file: Pick<typeof caseFile.$inferSelect, 'unitId' | 'benefit'>,
  year: number,
): Promise<{ benefit: string; amount: string }[]> =>
  context.db
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

/** Approved and not paid yet, in fen, of cases that are still on their way. */
async function committed(context: Context, { unitId, benefit }: Place): Promise<number> {
  const [row] = await context.db
    .select({ total: sql<string>`coalesce(sum(${caseState.committed}), 0)` })
    .from(caseState)
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        // In the words of its index.
        sql`${caseState.committed} > 0`,
        // What a review set aside is promised to nobody until it is decided anew.
        notInArray(caseState.situation, [...UNDECIDED]),
        eq(caseState.unitId, unitId),
        benefit === undefined ? undefined : eq(caseState.benefit, benefit),
      ),
    )
  return Number(row?.total ?? 0)
}

/** Spent from a unit's budget in a year, what came back taken off, in fen. The ledger is the only source. */
async function spent(context: Context, { unitId, year, benefit }: Place): Promise<number> {
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
