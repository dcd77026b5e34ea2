import { yearOf } from '@xinglin/base'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { batchUnits } from '../batch-units.ts'
import { ANY_BENEFIT } from '../budget.ts'
import { caseLabels, LocalisedText } from '../labels.ts'
import { budgetLine, caseFile, caseState, ledgerEntry } from '../schema.ts'

const Row = z.object({
  unitId: z.string(),
  unit: LocalisedText,
  benefit: z.string(),
  title: LocalisedText,
  /** Set aside for the year; null where nothing is set. In fen, like all here. */
  budget: z.number().nullable(),
  /** Paid in the year, what came back taken off. */
  spent: z.number(),
  /** Approved and not paid yet. */
  committed: z.number(),
  /** Still to be paid back. */
  owed: z.number(),
})

/**
 * The year's money by unit and benefit: set aside, paid, promised, owed back; and whether the ledger balances. Everything is summed from the
 * ledger and the cases, nothing is kept.
 */
export const reconciliation = query({
  name: 'casework/reconciliation',
  summary: 'Budget, payments, commitments and the balance of the ledger in a year',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  output: z.object({
    year: z.number(),
    rows: z.array(Row),
    balance: z.number(),
    lines: z.number(),
    /** Units whose budget may be set, for a choice. */
    units: z.array(z.object({ id: z.string(), title: LocalisedText })),
  }),
  access: { officers: ['cashier', 'head', 'officer'] },
  run: async (anyContext, input) => {
    const context = anyContext as SignedIn
    const year = input.year ?? yearOf(context.today)
    const units = await batchUnits(context)
    const labels = caseLabels(context)
    const tenantId = context.tenant.id
    const own = (column: typeof caseFile.unitId) => (units === 'all' ? undefined : inArray(column, [...units]))
    const entries = await context.db
      .select({
        unitId: caseFile.unitId,
        benefit: caseFile.benefit,
        spent: sql<string>`-sum(${ledgerEntry.amount}) filter (where ${ledgerEntry.ledgerAccount} like 'budget:%')`,
        balance: sql<string>`sum(${ledgerEntry.amount})`,
        lines: sql<number>`count(*)::int`,
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
        committed: sql<string>`sum(greatest(coalesce(${caseState.sum}, 0) - ${caseState.paid}, 0)) filter (where ${caseState.stage} is not null)`,
        owed: sql<string>`sum(${caseState.owed})`,
      })
      .from(caseState)
      .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
      .where(
        and(
          eq(caseState.tenantId, tenantId),
          sql`(${caseState.sum} is not null or ${caseState.owed} > 0)`,
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
      .where(
        and(
          eq(budgetLine.tenantId, tenantId),
          eq(budgetLine.year, year),
          units === 'all' ? undefined : inArray(budgetLine.unitId, [...units]),
        ),
      )
      .groupBy(budgetLine.unitId, budgetLine.benefit)
    const key = (one: { unitId: string; benefit: string }) => `${one.unitId}|${one.benefit}`
    const places = new Map([...entries, ...promised, ...budgets].map((one) => [key(one), one]))
    const whole = { zh: '全部政策', en: 'All benefits' }
    const rows = [...places.values()].map(({ unitId, benefit }) => {
      const same = <T extends { unitId: string; benefit: string }>(list: readonly T[]) =>
        list.find((one) => one.unitId === unitId && one.benefit === benefit)
      const set = same(budgets)
      return {
        unitId,
        unit: labels.unit(unitId),
        benefit,
        title: benefit === ANY_BENEFIT ? whole : labels.benefit(benefit),
        budget: set ? Number(set.amount) : null,
        spent: Number(same(entries)?.spent ?? 0),
        committed: Number(same(promised)?.committed ?? 0),
        owed: Number(same(promised)?.owed ?? 0),
      }
    })
    return {
      year,
      rows: rows.sort((a, b) => key(a).localeCompare(key(b))),
      balance: entries.reduce((sum, one) => sum + Number(one.balance), 0),
      units: [...context.packs.current(context.tenant.packId).units.values()]
        .filter((one) => one.kind !== 'group' && (units === 'all' || units.includes(one.id)))
        .map(({ id, title }) => ({ id, title })),
      lines: entries.reduce((sum, one) => sum + one.lines, 0),
    }
  },
})
