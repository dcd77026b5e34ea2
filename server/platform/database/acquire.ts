import type pg from 'pg'
import { DatabaseFault } from './fault.ts'
import { heartbeatOf } from './heartbeat.ts'
import { isConnectionLost } from './sql-state.ts'
import { watch } from './watch.ts'

async function take(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    const waited = error instanceof Error && /timeout exceeded when trying to connect/.test(error.message)
    if (waited) throw new DatabaseFault('database.busy', 'The database has no free connection.', { cause: error })
    throw new DatabaseFault('database.unavailable', 'The database is away.', { cause: error })
  }
}

/**
 * A client on which `opened` has succeeded. An idle connection may have died unseen (a restarted server): nothing has
 * run yet, so such a client is dropped and the next one tried, as many times as the pool can hold dead ones.
 * @throws DatabaseFault `database.busy` or `database.unavailable`
 */
export async function acquire(
  pool: pg.Pool,
  opened: (client: pg.PoolClient, broken: Promise<never>) => Promise<void>,
): Promise<pg.PoolClient> {
  for (let spare = pool.options.max; ; spare--) {
    const client = await take(pool)
    const guard = watch(client, heartbeatOf(pool), 5000)
    try {
      await opened(client, guard.broken)
      return client
    } catch (error) {
      client.release(true)
      if (!guard.tripped && isConnectionLost(error) && spare > 0) continue
      if (isConnectionLost(error))
        throw new DatabaseFault('database.unavailable', 'The database is away.', { cause: error })
      throw error
    } finally {
      guard.stop()
    }
  }
}
