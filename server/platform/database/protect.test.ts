import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from './columns.ts'
import { isWalled, protect } from './protect.ts'
import { relations } from './relations.ts'
import { sqlState } from './sql-state.ts'
import { APPEND_ONLY, LIBRARY_SCHEMAS } from './table-classes.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { tenantTransaction } from './transaction.ts'
import { withClient } from './with-client.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const asOwner = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(database.ownerUrl, work)

describe('every table of the schema', () => {
  it('has a forced wall if it has a tenant', async () => {
    const tables = await asOwner((client) => relations(client, LIBRARY_SCHEMAS))
    const open = tables.filter((table) => table.hasTenant && !isWalled(table)).map((table) => table.name)
    expect(tables.length).toBeGreaterThan(10)
    expect(open).toEqual([])
  })

  it('leads its primary key, unique constraints and foreign keys with the tenant', async () => {
    const found = await asOwner((client) =>
      client.query<{ name: string }>(
        `select c.conname as name from pg_constraint c
         join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'tenant_id' and not a.attisdropped
         where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace and c.conkey[1] <> a.attnum`,
      ),
    )
    expect(found.rows.map((row) => row.name)).toEqual([])
  })

  it('is changed by the server only as its class allows', async () => {
    const held = await withClient(database.url, (client) =>
      client.query<{ name: string; may: string }>(
        `select c.relname as name, concat_ws(',', case when has_table_privilege(c.oid, 'UPDATE') then 'update' end,
           case when has_table_privilege(c.oid, 'DELETE') then 'delete' end,
           case when has_table_privilege(c.oid, 'TRUNCATE') then 'truncate' end) as may
         from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
      ),
    )
    const may = new Map(held.rows.map((row) => [row.name, row.may]))
    for (const table of APPEND_ONLY) expect([table, may.get(table) ?? '']).toEqual([table, ''])
    expect([...may.values()].filter((text) => text.includes('truncate'))).toEqual([])
  })

  it('is out of reach through views that run as their owner', async () => {
    const found = await asOwner((client) =>
      client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm'
           or relkind = 'v' and not coalesce(reloptions, '{}') @> '{security_invoker=true}')`,
      ),
    )
    expect(found.rows).toEqual([])
  })
})

it('lets the server append to the audit and never change it', async () => {
  const tenant = newId()
  const run = (statement: ReturnType<typeof sql>) =>
    tenantTransaction(database.app, tenant, (tx) => tx.execute(statement))
  for (const statement of [sql`update audit_entry set tenant_id = tenant_id`, sql`delete from audit_entry`]) {
    expect(sqlState(await run(statement).catch((error: unknown) => error))).toBe('42501')
  }
  await expect(run(sql`select 1 from audit_entry`)).resolves.toHaveProperty('rowCount', 0)
})

it('refuses DDL to the server, lifting the wall included', async () => {
  for (const statement of [
    'alter table fact disable row level security',
    'create table own (n int)',
    'drop table fact',
  ]) {
    const tried = withClient(database.url, (client) => client.query(statement))
    await expect(tried).rejects.toHaveProperty('code', '42501')
  }
})

it('refuses a table that is neither walled nor named, mends a lowered wall and takes back privileges', async () => {
  await asOwner(async (client) => {
    await client.query('create table stray (n int)')
    await expect(protect(client, database.appRole)).rejects.toHaveProperty('reason', 'database.unclassified-table')
    await client.query('drop table stray')
    await client.query('alter table fact no force row level security')
    await client.query(`grant update on fact to ${database.appRole}`)
    await protect(client, database.appRole)
    const fact = (await relations(client, LIBRARY_SCHEMAS)).find((table) => table.name === 'fact')
    expect(fact && isWalled(fact)).toBe(true)
    const may = await client.query("select has_table_privilege($1, 'fact', 'UPDATE') as may", [database.appRole])
    expect(may.rows[0]?.may).toBe(false)
  })
})

it('stands aside when two servers start at once', async () => {
  await Promise.all([1, 2, 3].map(() => asOwner((client) => protect(client, database.appRole))))
})
