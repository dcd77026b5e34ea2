import { sql } from 'drizzle-orm'
import { date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, moment, tenantId } from '../platform/database/columns.ts'

/** Accounts that the city's system administrator keeps: with what they sign in, and whether they are shut out here. */
export const staff = pgTable(
  'staff',
  {
    tenantId: tenantId(),
    accountId: text('account_id').notNull(),
    /** As it may be shown: an account name whole, of a phone number the last four digits. */
    loginMask: text('login_mask').notNull(),
    openedBy: text('opened_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    blockedAt: moment('blocked_at'),
    blockedBy: text('blocked_by'),
    blockReason: text('block_reason'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.accountId] })],
)

/** An office as the system administrator prepared it. It is held only once the security administrator has confirmed it. */
export const officeGrant = pgTable(
  'office_grant',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: text('account_id').notNull(),
    unitId: text('unit_id').notNull(),
    role: text('role').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validUntil: date('valid_until', { mode: 'string' }),
    reason: text('reason').notNull(),
    preparedBy: text('prepared_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    status: text('status').$type<'waiting' | 'confirmed' | 'rejected'>().notNull().default('waiting'),
    settledBy: text('settled_by'),
    settledAt: moment('settled_at'),
    settleReason: text('settle_reason'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('office_grant_by_account').on(table.tenantId, table.accountId),
    index('office_grant_by_status').on(table.tenantId, table.status),
  ],
)

/** How a unit is reached. Appended: the newest row counts, the older ones say what was published before. */
export const unitContact = pgTable(
  'unit_contact',
  {
    tenantId: tenantId(),
    id: id(),
    unitId: text('unit_id').notNull(),
    phone: text('phone').notNull(),
    address: text('address').notNull(),
    hours: text('hours').notNull(),
    setBy: text('set_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('unit_contact_by_unit').on(table.tenantId, table.unitId),
  ],
)

/**
 * A relative an officer declared (回避申报). Name, number and employer are sensitive values of their own; here stands by what the same person
 * is recognised among applicants, and nothing that could be read.
 */
export const relative = pgTable(
  'relative',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: text('account_id').notNull(),
    relationship: text('relationship').notNull(),
    /** Keyed index of the document number, the same as an applicant's. */
    idIndex: text('id_index').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    endedAt: moment('ended_at'),
    endReason: text('end_reason'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('relative_by_account').on(table.tenantId, table.accountId),
    index('relative_by_index').on(table.tenantId, table.idIndex),
  ],
)
