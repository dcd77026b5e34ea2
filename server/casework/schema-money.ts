import { sql } from 'drizzle-orm'
import { boolean, date, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { fen, id, json, moment, ranks, tenantId } from '../platform/database/columns.ts'

/** Payments prepared together by one officer and approved by another. */
export const paymentBatch = pgTable(
  'payment_batch',
  {
    tenantId: tenantId(),
    id: id(),
    number: text('number').notNull(),
    unitId: text('unit_id').notNull(),
    status: text('status').$type<'prepared' | 'approved' | 'cancelled'>().notNull(),
    total: fen('total').notNull(),
    preparedBy: text('prepared_by').notNull(),
    /** Who was absent, where whoever prepared it did so in their stead. */
    preparedFor: text('prepared_for'),
    preparedOn: date('prepared_on', { mode: 'string' }).notNull(),
    approvedBy: text('approved_by'),
    approvedOn: date('approved_on', { mode: 'string' }),
    cancelReason: text('cancel_reason'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('payment_batch_number_once').on(table.tenantId, table.number),
  ],
)

/** One payment beneath an award. A case stands in one open batch at the most. */
export const paymentLine = pgTable(
  'payment_line',
  {
    tenantId: tenantId(),
    batchId: uuid('batch_id').notNull(),
    caseId: uuid('case_id').notNull(),
    beneficiaryId: uuid('beneficiary_id').notNull(),
    approvedSum: fen('approved_sum').notNull(),
    /** What the overlap rules let it pay when the batch was approved; null before. */
    paidSum: fen('paid_sum'),
    awardId: uuid('award_id'),
    /** Milestone that is paid; null where the case is paid as a whole. */
    milestone: text('milestone'),
    /** When the bank gave it back, and what it gave as its reason. */
    returnedOn: date('returned_on', { mode: 'string' }),
    returnReason: text('return_reason'),
    note: json<{ zh: string; en: string }>('note'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.batchId, table.caseId] }),
    index('payment_line_by_case').on(table.tenantId, table.caseId),
    foreignKey({
      columns: [table.tenantId, table.batchId],
      foreignColumns: [paymentBatch.tenantId, paymentBatch.id],
      name: 'payment_line_of_batch',
    }),
  ],
)

/** Double entry in fen: the entries of one batch sum to nothing. Append-only. */
export const ledgerEntry = pgTable(
  'ledger_entry',
  {
    tenantId: tenantId(),
    id: id(),
    batchId: uuid('batch_id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** `budget:<unit>` or `beneficiary:<subject>`. */
    ledgerAccount: text('ledger_account').notNull(),
    /** Positive: into the account. Negative: out of it. */
    amount: fen('amount').notNull(),
    businessDay: date('business_day', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('ledger_entry_by_account').on(table.tenantId, table.ledgerAccount),
    index('ledger_entry_by_batch').on(table.tenantId, table.batchId),
  ],
)

/** Money set aside for a unit's benefit in a year (`*`: for all its benefits). Appended: additions and cuts add up. */
export const budgetLine = pgTable(
  'budget_line',
  {
    tenantId: tenantId(),
    id: id(),
    unitId: text('unit_id').notNull(),
    benefit: text('benefit').notNull(),
    year: integer('year').notNull(),
    /** Added, or taken away where negative. */
    amount: fen('amount').notNull(),
    document: text('document').notNull(),
    setBy: text('set_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('budget_line_by_year').on(table.tenantId, table.year, table.unitId, table.benefit),
  ],
)

/**
 * Where a budget is given by rank: each case that waits for its decision or in the queue, with what ranks it. A projection, taken anew when a
 * case comes there, every business day, and when the order changes.
 */
export const budgetPlace = pgTable(
  'budget_place',
  {
    tenantId: tenantId(),
    caseId: uuid('case_id').notNull(),
    unitId: text('unit_id').notNull(),
    benefit: text('benefit').notNull(),
    /** One number for each key of the order: the smaller comes first, what is not known last. */
    rank: ranks('rank').notNull(),
    filedOn: date('filed_on', { mode: 'string' }).notNull(),
    /** What it would be approved for, in fen; null while nothing can be approved. */
    need: fen('need'),
    /** Reached in the queue: its money is kept for it. */
    movedUp: boolean('moved_up').notNull(),
    /** Since when it is in the queue; null while it waits for its decision. */
    queuedOn: date('queued_on', { mode: 'string' }),
    /** The order it was placed by, and the business day. */
    orderId: text('order_id').notNull(),
    placedOn: date('placed_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.caseId] }),
    index('budget_place_by_benefit').on(table.tenantId, table.benefit, table.unitId),
  ],
)

/**
 * A year whose money was closed: what was set aside, paid, carried over and owed, by unit and benefit, as it stood. Append-only: no entry and
 * no budget line is dated into it afterwards.
 */
export const yearClose = pgTable(
  'year_close',
  {
    tenantId: tenantId(),
    year: integer('year').notNull(),
    /** In fen. `committed` is carried over to the next year. */
    rows: json<readonly YearLine[]>('rows').notNull(),
    /** Entries of the ledger that the rows sum up. */
    entries: integer('entries').notNull(),
    closedBy: text('closed_by').notNull(),
    closedByName: text('closed_by_name').notNull(),
    closedOn: date('closed_on', { mode: 'string' }).notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.year] })],
)

/** One unit's money for one benefit (`*`: what is set aside for all of them) in a year, in fen. */
export type YearLine = {
  readonly unitId: string
  readonly benefit: string
  /** Null where nothing was set aside. */
  readonly budget: number | null
  readonly spent: number
  readonly committed: number
  readonly owed: number
}
