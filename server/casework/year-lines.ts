import { and, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import { UNDECIDED } from './budget.ts'
import { budgetLine, caseFile, caseState, ledgerEntry, type YearLine } from './schema.ts'

/** A year's money, summed: in fen, with the balance of the ledger's entries and how many they are. */
export type YearMoney = { readonly rows: readonly YearLine[]; readonly balance: number; readonly entries: number }

/** The year's money of these units by unit and benefit, from the ledger, the cases and the budget lines as they stand. Nothing is kept. */
export async function yearMoney(context: Context, year: number, units: readonly string[] | 'all'): Promise<YearMoney> {
  const tenantId = context.tenant.id
  const own = (column: typeof caseFile.unitId | typeof budgetLine.unitId): SQL | undefined =>
    units === 'all' ? undefined : inArray(column, [...units])
  const entries = await context.db
    .select({
      unitId: caseFile.unitId,
      benefit: caseFile.benefit,
      spent: sql<string>`-sum(${ledgerEntry.amount}) filter (where ${ledgerEntry.ledgerAccount} like 'budget:%')`,
      balance: sql<string>`sum(${ledgerEntry.amount})`,
      count: sql<number>`count(*)::int`,
    })
    .from(ledgerEntry)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, ledgerEntry.tenantId), eq(caseFile.id, ledgerEntry.caseId)))
    .where(
      and(
        eq(ledgerEntry.tenantId, tenantId),
        sql`extract(year from ${ledgerEntry.businessDay}) = ${year}`,
        own(caseFile.unitId),
      ),
    )
    .groupBy(caseFile.unitId, caseFile.benefit)
  const promised = await context.db
    .select({
      unitId: caseFile.unitId,
      benefit: caseFile.benefit,
      committed: sql<string>`sum(${caseState.committed}) filter (where ${notInArray(caseState.situation, [...UNDECIDED])})`,
      owed: sql<string>`sum(${caseState.owed})`,
    })
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .where(
      and(
        eq(caseState.tenantId, tenantId),
        sql`(${caseState.committed} > 0 or ${caseState.owed} > 0)`,
        own(caseFile.unitId),
      ),
    )
    .groupBy(caseFile.unitId, caseFile.benefit)
  const budgets = await context.db
    .select({
      unitId: budgetLine.unitId,
      benefit: budgetLine.benefit,
      amount: sql<string>`sum(${budgetLine.amount})`,
    })
    .from(budgetLine)
    .where(and(eq(budgetLine.tenantId, tenantId), eq(budgetLine.year, year), own(budgetLine.unitId)))
    .groupBy(budgetLine.unitId, budgetLine.benefit)
  return {
    rows: joined(entries, promised, budgets),
    balance: entries.reduce((sum, one) => sum + Number(one.balance), 0),
    entries: entries.reduce((sum, one) => sum + one.count, 0),
  }
}

type Place = { readonly unitId: string; readonly benefit: string }

/** One line for every unit and benefit that any of the three knows. */
function joined(
  entries: readonly (Place & { spent: string })[],
  promised: readonly (Place & { committed: string; owed: string })[],
  budgets: readonly (Place & { amount: string })[],
): YearLine[] {
  const key = ({ unitId, benefit }: Place) => `${unitId}|${benefit}`
  const by = <T extends Place>(list: readonly T[]) => new Map(list.map((one) => [key(one), one]))
  const [spent, open, set] = [by(entries), by(promised), by(budgets)]
  const places = new Map([...entries, ...promised, ...budgets].map((one) => [key(one), one]))
  return [...places]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([place, { unitId, benefit }]) => {
      const budget = set.get(place)
      return {
        unitId,
        benefit,
        budget: budget ? Number(budget.amount) : null,
        spent: Number(spent.get(place)?.spent ?? 0),
        committed: Number(open.get(place)?.committed ?? 0),
        owed: Number(open.get(place)?.owed ?? 0),
      }
    })
}
