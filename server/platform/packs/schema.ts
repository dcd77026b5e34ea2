import type { PackText } from '@xinglin/policy/read'
import { sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { json, moment } from '../database/columns.ts'

/** A pack's files by its id; the packs it extends come before it. */
export type PackSource = { readonly id: string; readonly files: readonly PackText[] }

/** The whole immutable content of a pack, by its hash. Global; the YAML is how it comes in, this is what decisions name. */
export const packVersion = pgTable('pack_version', {
  hash: text('hash').primaryKey(),
  packId: text('pack_id').notNull(),
  content: json<readonly PackSource[]>('content').notNull(),
  at: moment('at').notNull().default(sql`now()`),
})

/** Which content of a pack came into force when. Global, append-only: the newest row is the one in force. */
export const packActivation = pgTable(
  'pack_activation',
  {
    id: uuid('id').primaryKey(),
    packId: text('pack_id').notNull(),
    hash: text('hash')
      .notNull()
      .references(() => packVersion.hash),
    /** Published over the content of this hash that ships with the program; null: the shipped content itself. */
    over: text('over'),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [index('pack_activation_by_pack').on(table.packId, table.id)],
)
