import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { type Database, openDatabase, tenantTransaction } from '../../platform/database/index.ts'
import { tenant } from '../../platform/tenancy/schema.ts'
import { composePlatform } from '../compose.ts'
import { demonstrationAccounts } from './accounts.ts'

/** Rows of these belong to rows of other tables and go first. */
const FIRST = ['case_action', 'message_delivery', 'payment_line']
/** The city's own key stays: the city goes on, empty. */
const KEPT = ['tenant_key']

/**
 * Removes the demonstration: everything that was entered in demonstration cities, their accounts, their moved business day. The cities
 * stay, empty and real. Run by the owner's role; the server itself can delete none of this.
 * @returns slugs of the cities that were emptied
 */
export async function removeDemonstration(): Promise<readonly string[]> {
  const database = await openDatabase()
  try {
    const owner = drizzle(database.admin)
    const cities = await owner.select().from(tenant).where(eq(tenant.demonstration, 'yes'))
    for (const city of cities) {
      await empty(database, city.id)
      await owner.update(tenant).set({ demonstration: 'no' }).where(eq(tenant.id, city.id))
    }
    const { identity } = await composePlatform(database, 'http://localhost')
    for (const account of demonstrationAccounts) await identity.removeAccount(account.login)
    return cities.map((city) => city.slug)
  } finally {
    await database.close()
  }
}

async function empty(database: Database, tenantId: string): Promise<void> {
  await tenantTransaction(database.admin, tenantId, async (db) => {
    const found = await db.execute<{ name: string }>(
      sql`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'`,
    )
    const names = found.rows.map((row) => row.name).filter((name) => !KEPT.includes(name) && !FIRST.includes(name))
    for (const name of [...FIRST, ...names]) {
      await db.execute(sql`delete from ${sql.identifier(name)} where tenant_id = ${tenantId}`)
    }
  })
}
