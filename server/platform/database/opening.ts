import type pg from 'pg'
import { isCitus } from './citus.ts'
import { DatabaseFault } from './fault.ts'

/** How strictly a transaction is kept apart from others; PostgreSQL's names. */
export type Isolation = 'read committed' | 'repeatable read' | 'serializable'

const BEGIN: Record<Isolation, { write: string; read: string }> = {
  'read committed': { write: 'begin', read: 'begin read only' },
  'repeatable read': {
    write: 'begin isolation level repeatable read',
    read: 'begin isolation level repeatable read read only',
  },
  serializable: { write: 'begin isolation level serializable', read: 'begin isolation level serializable read only' },
}

/** A day is a day in Shanghai; a transaction that its program forgot lets its locks go. */
const ALWAYS = ["set local timezone = 'Asia/Shanghai'", 'set local idle_in_transaction_session_timeout = 60000']

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The only text of a tenant that may enter a statement: a lower-case UUID. SET LOCAL takes no parameters, so the
 * value is part of the SQL, and everything else is refused here with `database.bad-tenant`.
 */
export function checkedTenant(tenant: string): string {
  if (typeof tenant !== 'string' || !UUID.test(tenant)) {
    throw new DatabaseFault('database.bad-tenant', 'A tenant is named by its UUID.')
  }
  return tenant
}

/** What a transaction opens with. `limit` is in milliseconds; `tenant` is undefined for the global tables. */
export interface Opening {
  tenant: string | undefined
  isolation: Isolation
  readOnly: boolean
  limit: number
}

/** Sends BEGIN and the settings of the transaction; one round trip, except on Citus. */
export async function open(pool: pg.Pool, client: pg.PoolClient, opening: Opening): Promise<void> {
  const begin = BEGIN[opening.isolation][opening.readOnly ? 'read' : 'write']
  const statements = [begin, `set local statement_timeout = ${Math.trunc(opening.limit)}`, ...ALWAYS]
  if (opening.tenant === undefined) {
    await client.query(statements.join('; '))
    return
  }
  // A plain SET LOCAL statement: set_config() would not reach the workers of a Citus coordinator.
  const tenant = `set local app.tenant = '${checkedTenant(opening.tenant)}'`
  if (await isCitus(pool, client)) {
    for (const one of [...statements, "set local citus.propagate_set_commands = 'local'", tenant])
      await client.query(one)
  } else {
    await client.query([...statements, tenant].join('; '))
  }
}
