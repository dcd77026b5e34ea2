import type pg from 'pg'
import { acquire } from './acquire.ts'
import { DatabaseFault } from './fault.ts'
import { heartbeatOf } from './heartbeat.ts'
import { type Opening, open } from './opening.ts'
import { isConnectionLost, sqlState } from './sql-state.ts'
import { watch } from './watch.ts'

/** Settles like `step`, unless the guard breaks first; a rejection of `step` that comes later is nobody's concern. */
function against<T>(broken: Promise<never>, step: PromiseLike<T>): Promise<T> {
  // A query of drizzle is lazy and runs once for every `then`: make it a promise first.
  const settled = Promise.resolve(step)
  settled.catch(() => {})
  return Promise.race([settled, broken])
}

/** Turns what the driver says about connection, time and space into a fault; leaves every other error alone. */
function translate(error: unknown): unknown {
  if (error instanceof DatabaseFault) return error
  if (isConnectionLost(error))
    return new DatabaseFault('database.unavailable', 'The database is away.', { cause: error })
  const state = sqlState(error)
  if (state === '57014') return new DatabaseFault('database.timeout', 'The database took too long.', { cause: error })
  if (state === '53100')
    return new DatabaseFault('database.disk-full', "The database's disk is full.", { cause: error })
  return error
}

/** One try at a transaction: acquire, open, work, commit; a connection in doubt is destroyed, never rolled back on. */
export async function attempt<T>(
  pool: pg.Pool,
  opening: Opening,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await acquire(pool, (fresh, guard) => against(guard, open(pool, fresh, opening)))
  const guard = watch(client, heartbeatOf(pool), opening.limit + 2000)
  let committing = false
  let discard = true
  try {
    const result = await against(guard.broken, work(client))
    committing = true
    const done = await against(guard.broken, client.query('commit'))
    discard = false
    // A statement failed, the work swallowed its error, and the server turned COMMIT into ROLLBACK.
    if (done.command === 'ROLLBACK') {
      throw new DatabaseFault('database.conflict', 'The transaction was rolled back.', {
        log: 'error swallowed by work',
      })
    }
    return result
  } catch (error) {
    const lost = guard.tripped || isConnectionLost(error)
    if (lost && committing) {
      throw new DatabaseFault('database.outcome-unknown', 'It is not known whether this was saved.', { cause: error })
    }
    if (!lost && discard) {
      discard = await against(guard.broken, client.query('rollback')).then(
        () => false,
        () => true,
      )
    }
    throw translate(error)
  } finally {
    guard.stop()
    client.release(discard)
  }
}
