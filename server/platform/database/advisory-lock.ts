import type pg from 'pg'

/** The names of what only one server at a time may do, with the number PostgreSQL knows each by. */
const LOCKS = { migrate: 7_946_464_001, template: 7_946_464_002 } as const

/**
 * Runs `work` while no other server does the same; waits for its turn. The only place that uses advisory locks, so
 * that a database without them needs one change. The lock ends with the session, however the program dies.
 */
export async function withAdvisoryLock<T>(
  client: pg.ClientBase,
  name: keyof typeof LOCKS,
  work: () => Promise<T>,
): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [LOCKS[name]])
  try {
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCKS[name]])
  }
}
