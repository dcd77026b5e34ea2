import { sql } from 'drizzle-orm'
import { customType, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, tenantId } from '../database/columns.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A tenant's data key, wrapped by the master key that never enters the database. */
export const tenantKey = pgTable(
  'tenant_key',
  {
    tenantId: tenantId(),
    version: integer('version').notNull(),
    wrapped: bytes('wrapped').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.version] })],
)

/** Sensitive values (ID number, phone, bank account): encrypted, found by keyed blind index, nowhere else. */
export const secretValue = pgTable(
  'secret_value',
  {
    tenantId: tenantId(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** Fact key, for example `id_number`. */
    key: text('key').notNull(),
    ciphertext: bytes('ciphertext').notNull(),
    keyVersion: integer('key_version').notNull(),
    blindIndex: text('blind_index').notNull(),
    /** What may be shown to anyone who may see the subject: the last few characters. */
    mask: text('mask').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.subjectKind, table.subjectId, table.key] }),
    index('secret_value_by_index').on(table.tenantId, table.key, table.blindIndex),
  ],
)
