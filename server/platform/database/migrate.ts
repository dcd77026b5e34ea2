import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as drizzleMigrate } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'
import { withAdvisoryLock } from './advisory-lock.ts'
import { checkout } from './checkout.ts'
import { DatabaseFault } from './fault.ts'
import { protect } from './protect.ts'
import { withClient } from './with-client.ts'

/** The folder of the generated SQL. */
export const migrationsFolder = () => join(checkout(), 'server', 'migrations')

/**
 * Brings the schema up to date and protects it, as the owner behind `ownerUrl`, for the server's role `appRole`.
 * Two servers that start together take turns; the second finds nothing to do.
 * @throws DatabaseFault `database.migration`, `database.unclassified-table`
 */
export async function migrate(ownerUrl: string, appRole: string, folder = migrationsFolder()): Promise<void> {
  await withClient(ownerUrl, (client) =>
    withAdvisoryLock(client, 'migrate', async () => {
      if (hasMigrations(folder)) await apply(client, folder)
      await protect(client, appRole)
    }),
  )
}

function hasMigrations(folder: string): boolean {
  try {
    return readdirSync(join(folder, 'meta')).includes('_journal.json')
  } catch {
    return false
  }
}

async function apply(client: pg.Client, folder: string): Promise<void> {
  await drizzleMigrate(drizzle(client), { migrationsFolder: folder })
  // drizzle skips whatever is dated before the newest one applied, silently: two branches merged in the wrong order.
  const applied = await client.query<{ hash: string }>('select hash from drizzle.__drizzle_migrations')
  const hashes = new Set(applied.rows.map((row) => row.hash))
  const missing = readMigrationFiles({ migrationsFolder: folder }).filter((one) => !hashes.has(one.hash)).length
  if (missing > 0) {
    throw new DatabaseFault(
      'database.migration',
      `${missing} migration(s) are dated before one already applied, or were changed after it; regenerate them.`,
    )
  }
}
