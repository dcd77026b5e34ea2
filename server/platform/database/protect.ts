import pg from 'pg'
import { withAdvisoryLock } from './advisory-lock.ts'
import { DatabaseFault } from './fault.ts'
import { grantLibrarySchemas, grantTable } from './grant.ts'
import { type Relation, relations } from './relations.ts'
import { LIBRARY_SCHEMAS } from './table-classes.ts'
import { isGlobal } from './table-grants.ts'

const WALL = "tenant_id = nullif(current_setting('app.tenant', true), '')::uuid"

/** How PostgreSQL prints WALL back. */
const PRINTED = "(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)"

/** True when the table has exactly the wall that it should have. */
export function isWalled(table: Relation): boolean {
  return table.enabled && table.forced && table.policies === 1 && table.using === PRINTED && table.check === PRINTED
}

/**
 * Puts the wall between tenants on every table that has a tenant_id, forced on the owner too, and gives the server's
 * role exactly the privileges of each table's class. Changes only what is not so already: safe at every start, and to
 * be called again after a pack has created tables of its own. Servers that start together take turns.
 * @throws DatabaseFault `database.unclassified-table` for a table that neither has a tenant_id nor is listed as global
 */
export function protect(client: pg.ClientBase, appRole: string): Promise<void> {
  // Taken again by a session that holds it: PostgreSQL counts, so `migrate` may call this inside its own turn.
  return withAdvisoryLock(client, 'migrate', () => protectInTurn(client, appRole))
}

async function protectInTurn(client: pg.ClientBase, appRole: string): Promise<void> {
  const tables = await relations(client, LIBRARY_SCHEMAS)
  const stray = tables.filter((table) => !table.hasTenant && !isGlobal(table.name))
  if (stray.length > 0) {
    const names = stray.map((table) => table.name).join(', ')
    throw new DatabaseFault(
      'database.unclassified-table',
      `Tables without tenant_id must be listed in table-classes.ts: ${names}.`,
    )
  }
  const role = pg.escapeIdentifier(appRole)
  await client.query(`grant usage on schema public to ${role}`)
  await client.query('revoke create on schema public from public')
  for (const table of tables) {
    if (table.hasTenant && !isWalled(table)) await wall(client, table)
    await grantTable(client, table, appRole)
  }
  await grantLibrarySchemas(client, appRole)
}

async function wall(client: pg.ClientBase, table: Relation): Promise<void> {
  if (table.policies > (table.using === null ? 0 : 1)) {
    throw new DatabaseFault('database.migration', `Table ${table.name} has a policy that is not ours.`)
  }
  await client.query(`drop policy if exists tenant_wall on ${table.quoted}`)
  await client.query(`create policy tenant_wall on ${table.quoted} using (${WALL}) with check (${WALL})`)
  await client.query(`alter table ${table.quoted} enable row level security`)
  await client.query(`alter table ${table.quoted} force row level security`)
}
