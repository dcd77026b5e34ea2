import pg from 'pg'
import { DatabaseFault } from './fault.ts'
import { sqlState } from './sql-state.ts'

/** Names of the two roles on the embedded server. */
export const OWNER_ROLE = 'xinglin_owner'
export const APP_ROLE = 'xinglin_app'

/** Creates a role that can log in and nothing else, or gives an existing one this password. */
export async function ensureRole(client: pg.ClientBase, role: string, password: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
  // Only a superuser may so much as mention these when altering; `checkAppRole` looks at them instead.
  const verb =
    found.rows.length > 0 ? 'alter role %I' : 'create role %I nosuperuser nocreatedb nocreaterole nobypassrls'
  // CREATE ROLE takes no parameters: the server itself quotes name and password.
  const text = await client.query<{ statement: string }>(
    `select format('${verb} login password %L', $1::text, $2::text) as statement`,
    [role, password],
  )
  await client.query(text.rows[0]?.statement ?? '').catch((error: unknown) => {
    if (sqlState(error) !== '42501') throw error
    throw new DatabaseFault(
      'database.unsafe-role',
      "The role in DATABASE_URL may not create the server's own role; set DATABASE_ADMIN_URL as well, with a second role.",
      { cause: error },
    )
  })
}

/** Creates the database, owned by `owner`, if it is not there. Call under a lock. */
export async function ensureDatabase(client: pg.ClientBase, name: string, owner: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [name])
  if (found.rows.length > 0) return
  await client.query(`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)}`)
}

/**
 * Refuses a role that the wall between tenants would not hold: one that bypasses policies, or that owns a table.
 * @throws DatabaseFault `database.unsafe-role`
 */
export async function checkAppRole(client: pg.ClientBase): Promise<void> {
  const found = await client.query<{ name: string; mighty: boolean; owns: boolean }>(
    `select current_user as name, rolsuper or rolbypassrls as mighty,
       exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'member'))
       or exists (select 1 from pg_database where datname = current_database()
         and pg_has_role(current_user, datdba, 'member')) as owns
     from pg_roles where rolname = current_user`,
  )
  const role = found.rows[0]
  if (role && !role.mighty && !role.owns) return
  throw new DatabaseFault(
    'database.unsafe-role',
    `The role ${role?.name} in DATABASE_URL bypasses the wall between tenants; give a role that owns nothing.`,
  )
}
