import type pg from 'pg'
import { DatabaseFault } from './fault.ts'
import type { Heartbeat } from './heartbeat.ts'

/** A guard over one client's transaction. `broken` rejects, and never resolves, when the server has gone silent. */
export interface Watch {
  readonly broken: Promise<never>
  /** True once the guard has destroyed the connection: nothing may be sent on it, not even ROLLBACK. */
  readonly tripped: boolean
  stop(): void
}

/**
 * Watches a transaction from outside: statement_timeout cannot fire on a server that is frozen or cut off. While the
 * transaction lasts, the server's pulse is felt every `heartbeat.after` ms; without one, or when `limit` ms are over,
 * the socket is destroyed and `broken` rejects with a `DatabaseFault`.
 */
export function watch(client: pg.PoolClient, heartbeat: Heartbeat, limit: number): Watch {
  let tripped = false
  let stopped = false
  let fail: (fault: DatabaseFault) => void = () => {}
  const broken = new Promise<never>((_, reject) => {
    fail = reject
  })
  broken.catch(() => {})

  const trip = (fault: DatabaseFault) => {
    if (stopped || tripped) return
    tripped = true
    fail(fault)
    client.connection.stream.destroy()
  }
  const feel = async () => {
    const alive = await heartbeat.alive()
    if (!alive) trip(new DatabaseFault('database.unavailable', 'The database does not answer.'))
    else if (!stopped) pulse = setTimeout(feel, heartbeat.after)
  }
  let pulse = setTimeout(feel, heartbeat.after)
  const end = setTimeout(
    () => trip(new DatabaseFault('database.timeout', 'The database took too long.', { log: `${limit} ms` })),
    limit,
  )
  return {
    broken,
    get tripped() {
      return tripped
    },
    stop() {
      stopped = true
      clearTimeout(pulse)
      clearTimeout(end)
    },
  }
}
