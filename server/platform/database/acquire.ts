import type pg from 'pg'
import { DatabaseFault } from './fault.ts'
import { heartbeatOf } from './heartbeat.ts'
import { isConnectionLost, isPoolBusy } from './sql-state.ts'
import { watch } from './watch.ts'

async function take(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw asAway(error) ?? new DatabaseFault('database.unavailable', 'The database is away.', { cause: error })
  }
}

/** What stands behind an error of a library that asks the pool itself: no free connection, or no database; undefined for anything else. */
export function asAway(error: unknown): DatabaseFault | undefined {
  if (isPoolBusy(error))
    return new DatabaseFault('database.busy', 'The database has no free connection.', { cause: error })
  if (isConnectionLost(error))
    return new DatabaseFault('database.unavailable', 'The database is away.', { cause: error })
  return undefined
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
