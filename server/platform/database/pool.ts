import pg from 'pg'
import { heartbeatOf } from './heartbeat.ts'

/** How a pool behaves; every time is in milliseconds. */
export interface PoolOptions {
  /** Most connections held at once. Default 10. */
  max?: number
  /** Shown in pg_stat_activity. Default `xinglin`. */
  applicationName?: string
  /** How long a transaction may go unanswered before the server's pulse is felt. Default 750. */
  probeAfter?: number
  /** How long that pulse may take before the server counts as frozen. Default 1250. */
  probeLimit?: number
  /** Told about a connection that died while idle; the pool has already dropped it. */
  onIdleError?: (error: Error) => void
}

/**
 * A pool of connections to `url`. A request that finds no connection is refused after two seconds, so that with the
 * heartbeat a frozen server costs a caller less than three. Idle connections that die are dropped, never thrown.
 */
export function connect(url: string, options: PoolOptions = {}): pg.Pool {
  const max = options.max ?? 10
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // None is let go: a connection answers more than four times as fast once it has planned what it is asked, some six hundred statements later.
    min: max,
    application_name: options.applicationName ?? 'xinglin',
    connectionTimeoutMillis: 2000,
    keepAlive: true,
    allowExitOnIdle: false,
    // What is asked together goes out together: a transaction waits for one answer where it would wait for three.
    pipeline: true,
  })
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => options.onIdleError?.(error))
  // The pool listens to idle clients only; one that breaks in use tells its query, and here once more.
  pool.on('connect', (client) => client.on('error', () => {}))
  heartbeatOf(pool, { url, after: options.probeAfter ?? 750, limit: options.probeLimit ?? 1250 })
  return pool
}
