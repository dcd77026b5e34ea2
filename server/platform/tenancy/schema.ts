import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, json, moment, tenantId } from '../database/columns.ts'

/** A city or district whose notice runs here. Global: everyone reads it, only the migration role writes it. */
export const tenant = pgTable('tenant', {
  id: uuid('id').primaryKey(),
  /** First part of every address: `sanming`. */
  slug: text('slug').notNull().unique(),
  packId: text('pack_id').notNull(),
  title: json<{ zh: string; en: string }>('title').notNull(),
  /** Demonstration data is marked wherever it shows. */
  demonstration: text('demonstration').$type<'yes' | 'no'>().notNull().default('no'),
})

/** An office that someone holds: a role in a unit of the pack, for a time. */
export const membership = pgTable(
  'membership',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: text('account_id').notNull(),
    unitId: text('unit_id').notNull(),
    role: text('role').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validUntil: date('valid_until', { mode: 'string' }),
    at: moment('at').notNull().default(sql`now()`),
    /** Taken away before its time, at this moment and from then on: never deleted. */
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
    endReason: text('end_reason'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    uniqueIndex('membership_once')
      .on(table.tenantId, table.accountId, table.unitId, table.role, table.validFrom)
      .where(sql`ended_at is null`),
    index('membership_by_account').on(table.tenantId, table.accountId),
    index('membership_by_unit').on(table.tenantId, table.unitId, table.role),
  ],
)

/**
 * An absence (外出委托): from one day to another, both included, a colleague of the same unit has this office too and acts in the absent
 * one's stead. Ends by itself, or at once when either of them ends it.
 */
export const delegation = pgTable(
  'delegation',
  {
    tenantId: tenantId(),
    id: id(),
    fromAccount: text('from_account').notNull(),
    toAccount: text('to_account').notNull(),
    unitId: text('unit_id').notNull(),
    role: text('role').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('delegation_by_delegate').on(table.tenantId, table.toAccount),
    index('delegation_by_absent').on(table.tenantId, table.fromAccount),
  ],
)

/**
 * The business day of a demonstration or training tenant, moved forward by hand: the newest row counts. Without a row the
 * business day is the real day in Asia/Shanghai. Audit keeps real time in any case.
 */
export const businessDay = pgTable(
  'business_day',
  {
    tenantId: tenantId(),
    id: id(),
    day: date('day', { mode: 'string' }).notNull(),
    setBy: text('set_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)

/** Running numbers shown to people (`2024-00012`). The row is locked while a number is taken; gaps do not matter. */
export const numberSeries = pgTable(
  'number_series',
  {
    tenantId: tenantId(),
    series: text('series').notNull(),
    last: integer('last').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.series] })],
)
