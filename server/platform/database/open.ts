import type pg from 'pg'
import { access } from './access.ts'
import { DatabaseFault } from './fault.ts'
import { migrate } from './migrate.ts'
import { connect, type PoolOptions } from './pool.ts'
import { checkAppRole } from './roles.ts'
import { isConnectionLost } from './sql-state.ts'
import { withClient } from './with-client.ts'

/** The open database of a running server. */
export interface Database {
  /** Connections of the server's role: everything that a request does. */
  app: pg.Pool
  /** Connections of the owner: job queues and pack columns at start-up, nothing else. */
  admin: pg.Pool
  appRole: string
  appUrl: string
  ownerUrl: string
  /** Where the data is: a folder, or host and database. */
  place: string
  /** Closes the pools and, as the last user of an embedded server, stops it. */
  close(): Promise<void>
}

/**
 * Starts or reaches the database, brings the schema up to date, protects it, and connects. Safe to be called by two
 * servers at the same time.
 * @throws DatabaseFault with one sentence for the person at the terminal
 */
export async function openDatabase(options: PoolOptions & { env?: NodeJS.ProcessEnv } = {}): Promise<Database> {
  const found = await access(options.env ?? process.env).catch(explain)
  try {
    await migrate(found.ownerUrl, found.appRole)
    await withClient(found.appUrl, checkAppRole)
  } catch (error) {
    await found.stop()
    return explain(error)
  }
  const app = connect(found.appUrl, options)
  const admin = connect(found.ownerUrl, { ...options, max: 2, applicationName: 'xinglin admin' })
  const { appRole, appUrl, ownerUrl, place } = found
  // Two signals in a row must not close twice.
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= Promise.all([app.end(), admin.end()]).then(found.stop)
    return closed
  }
  return { app, admin, appRole, appUrl, ownerUrl, place, close }
}

function explain(error: unknown): never {
  if (!isConnectionLost(error)) throw error
  throw new DatabaseFault('database.unavailable', 'The database in DATABASE_URL cannot be reached.', { cause: error })
}
