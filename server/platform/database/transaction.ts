import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres/session'
import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { attempt } from './attempt.ts'
import { DatabaseFault } from './fault.ts'
import { withLast } from './lastly.ts'
import { checkedTenant, type Isolation } from './opening.ts'
import { prepared } from './prepared.ts'
import { isRetryable } from './sql-state.ts'

/** The query builder of an open transaction. Its own `.transaction()` is a savepoint. */
export type Transaction = NodePgTransaction<Record<string, never>, Record<string, never>>

/** How a transaction is run. */
export interface TransactionOptions {
  /** Default `read committed`. */
  isolation?: Isolation
  /** The database refuses every write. Default false. */
  readOnly?: boolean
  /** Milliseconds for each statement, and (with two seconds' grace) for the whole. Default 15 000. */
  limit?: number
  /** How often the work may be run when it loses against another transaction. Default 5. */
  tries?: number
}

const dialect = new PgDialect()

/**
 * Runs `work` in one transaction that sees and writes the rows of `tenant` only.
 *
 * `work` may be run several times (serialization failure, deadlock): it must not touch anything but `tx`.
 * @throws DatabaseFault `database.bad-tenant` for anything but a lower-case UUID; `database.unavailable`, `.busy`,
 * `.timeout`, `.conflict`, `.disk-full`, `.outcome-unknown` (the connection broke during COMMIT). Errors of the
 * statements themselves (constraints) come through as they are; see `isUniqueViolation`.
 */
export function tenantTransaction<T>(
  pool: pg.Pool,
  tenant: string,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return run(pool, checkedTenant(tenant), work, options)
}

/** Runs `work` in one transaction without a tenant: global tables only, tenants' tables read as empty. */
export function globalTransaction<T>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return run(pool, undefined, work, options)
}

async function run<T>(
  pool: pg.Pool,
  tenant: string | undefined,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const opening = {
    tenant,
    isolation: options.isolation ?? 'read committed',
    readOnly: options.readOnly ?? false,
    limit: options.limit ?? 15_000,
  }
  const tries = options.tries ?? 5
  for (let round = 1; ; round++) {
    try {
      return await attempt(pool, opening, (client) =>
        withLast(
          new NodePgTransaction(dialect, new NodePgSession(prepared(client), dialect, undefined), undefined),
          work,
        ),
      )
    } catch (error) {
      if (!isRetryable(error)) throw error
      if (round >= tries) {
        throw new DatabaseFault('database.conflict', 'Too many others changed the same records.', { cause: error })
      }
      // Random and growing, so that two that collided do not collide again in step.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** round))
    }
  }
}
