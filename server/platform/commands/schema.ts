import { sql } from 'drizzle-orm'
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { json, moment, tenantId } from '../database/columns.ts'

/** The answer a command gave under a key, so that the same request sent twice has one effect and one answer. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    tenantId: tenantId(),
    accountId: text('account_id').notNull(),
    key: text('key').notNull(),
    command: text('command').notNull(),
    /** Keyed digest of the input: the same key with another body is refused. */
    inputDigest: text('input_digest').notNull(),
    output: json<unknown>('output').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.accountId, table.key] })],
)
