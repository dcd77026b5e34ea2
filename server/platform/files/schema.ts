import { sql } from 'drizzle-orm'
import { customType, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, moment, tenantId } from '../database/columns.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** An uploaded file: content checked against its type, encrypted under the tenant's key. */
export const file = pgTable(
  'file',
  {
    tenantId: tenantId(),
    id: id(),
    /** Whose file it is. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    digest: text('digest').notNull(),
    keyVersion: integer('key_version').notNull(),
    ciphertext: bytes('ciphertext').notNull(),
    uploadedBy: text('uploaded_by').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('file_by_subject').on(table.tenantId, table.subjectKind, table.subjectId),
  ],
)
