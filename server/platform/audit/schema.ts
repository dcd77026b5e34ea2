import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, json, moment, tenantId } from '../database/columns.ts'

/**
 * One line for every change and every read of sensitive data. The server may insert and read, never change or delete.
 * Holds no personal value: who, what was done, to what, and a keyed digest of the input.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    tenantId: tenantId(),
    id: id(),
    /** Real time, not the tenant's business day. */
    at: moment('at').notNull().default(sql`now()`),
    accountId: text('account_id'),
    /** `casework/submit`, `registry/reveal-secret`, … */
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** Why sensitive data was read, and other things worth keeping that are not personal. */
    detail: json<Record<string, string | number | boolean | null>>('detail').notNull().default({}),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('audit_entry_by_subject').on(table.tenantId, table.subjectKind, table.subjectId, table.at),
    index('audit_entry_by_account').on(table.tenantId, table.accountId, table.at),
  ],
)

/** What happened, for whoever must react later (notices, indicators). Written in the command's transaction. */
export const outbox = pgTable(
  'outbox',
  {
    tenantId: tenantId(),
    id: id(),
    at: moment('at').notNull().default(sql`now()`),
    event: text('event').notNull(),
    payload: json<Record<string, unknown>>('payload').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
