import pg from 'pg'
import type { Relation } from './relations.ts'
import { LIBRARY_SCHEMAS } from './table-classes.ts'
import { privilegesOf } from './table-grants.ts'

/** Gives the role the privileges of the table's class and takes every other one away. */
export async function grantTable(client: pg.ClientBase, table: Relation, appRole: string): Promise<void> {
  const wanted = privilegesOf(table.name)
  const held = await client.query<{ privilege: string }>(
    `select a.privilege_type as privilege
     from pg_class c cross join lateral aclexplode(c.relacl) a
     where c.oid = $1::regclass and a.grantee in (0, (select oid from pg_roles where rolname = $2))`,
    [table.quoted, appRole],
  )
  const has = new Set(held.rows.map((row) => row.privilege))
  if (has.size === wanted.length && wanted.every((one) => has.has(one))) return
  const role = pg.escapeIdentifier(appRole)
  await client.query(`revoke all on ${table.quoted} from ${role}, public`)
  await client.query(`grant ${wanted.join(', ')} on ${table.quoted} to ${role}`)
}

/** Lets the role work in the schemas of libraries that exist here; their tables come and go with their versions. */
export async function grantLibrarySchemas(client: pg.ClientBase, appRole: string): Promise<void> {
  const role = pg.escapeIdentifier(appRole)
  for (const name of LIBRARY_SCHEMAS) {
    const found = await client.query('select 1 from pg_namespace where nspname = $1', [name])
    if (found.rows.length === 0) continue
    const schema = pg.escapeIdentifier(name)
    await client.query(`grant usage on schema ${schema} to ${role}`)
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`)
    await client.query(`grant usage on all sequences in schema ${schema} to ${role}`)
    await client.query(`grant execute on all functions in schema ${schema} to ${role}`)
  }
}
