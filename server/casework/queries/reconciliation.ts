import { yearOf } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { batchUnits } from '../batch-units.ts'
import { ANY_BENEFIT } from '../budget.ts'
import { findYearClose } from '../closed-year.ts'
import { caseLabels } from '../labels.ts'
import { yearMoney } from '../year-lines.ts'

const Row = z.object({
  unitId: z.string(),
  unit: Text,
  benefit: z.string(),
  title: Text,
  /** Set aside for the year; null where nothing is set. In fen, like all here. */
  budget: z.number().nullable(),
  /** Paid in the year, what came back taken off. */
  spent: z.number(),
  /** Approved and not paid yet; of a closed year: carried over to the next. */
  committed: z.number(),
  /** Still to be paid back. */
  owed: z.number(),
})

/**
 * The year's money by unit and benefit: set aside, paid, promised, owed back; and whether the ledger balances. Summed from the ledger and
 * the cases; a closed year reads as it was closed.
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
    /** When the year was closed and by whom; null while it is open. */
    closed: z.object({ on: z.string(), by: z.string() }).nullable(),
    /** Whether this officer may close it now: the year is over, and they approve payments of every unit. */
    mayClose: z.boolean(),
    /** Units whose budget may be set, for a choice. */
    units: z.array(z.object({ id: z.string(), title: Text })),
  }),
  access: { officers: ['cashier', 'head', 'officer'] },
  run: async (anyContext, input) => {
    const context = anyContext as SignedIn
    const year = input.year ?? yearOf(context.today)
    const units = await batchUnits(context)
    const labels = caseLabels(context)
    const money = await yearMoney(context, year, units)
    const closed = await findYearClose(context, year)
    const kept = closed?.rows.filter((one) => units === 'all' || units.includes(one.unitId))
    const whole = { zh: '全部政策', en: 'All benefits' }
    return {
      year,
      rows: (kept ?? money.rows).map((one) => ({
        ...one,
        unit: labels.unit(one.unitId),
        title: one.benefit === ANY_BENEFIT ? whole : labels.benefit(one.benefit),
      })),
      balance: money.balance,
      lines: money.entries,
      closed: closed ? { on: closed.closedOn, by: closed.closedByName } : null,
      mayClose: units === 'all' && !closed && year < yearOf(context.today),
      units: [...context.packs.current(context.tenant.packId).units.values()]
        .filter((one) => one.kind !== 'group' && (units === 'all' || units.includes(one.id)))
        .map(({ id, title }) => ({ id, title })),
    }
  },
})
