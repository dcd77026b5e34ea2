import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, json, moment, tenantId } from '../database/columns.ts'

/** A list as somebody wants to find it again: the part of its address after the question mark, under a name. */
export const savedView = pgTable(
  'saved_view',
  {
    tenantId: tenantId(),
    id: id(),
    /** Room whose list it is: `casework`. */
    room: text('room').notNull(),
    title: text('title').notNull(),
    search: json<Readonly<Record<string, string>>>('search').notNull(),
    savedBy: text('saved_by').notNull(),
    savedByName: text('saved_by_name').notNull(),
    /** Unit whose officers find it too; null keeps it to oneself. It shows a filter, never a case. */
    unitId: text('unit_id'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('saved_view_by_owner').on(table.tenantId, table.savedBy),
    index('saved_view_by_unit').on(table.tenantId, table.unitId),
  ],
)
