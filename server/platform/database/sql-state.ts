/** Walks an error and its causes (drizzle wraps the driver's error) and returns the first value that `pick` finds. */
function along<T>(error: unknown, pick: (link: object) => T | undefined): T | undefined {
  for (let link = error, depth = 0; typeof link === 'object' && link !== null && depth < 10; depth++) {
    const found = pick(link)
    if (found !== undefined) return found
    link = 'cause' in link ? link.cause : undefined
  }
  return undefined
}

/** The five-character SQLSTATE of a database error, however deeply it is wrapped; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  return along(error, (link) =>
    'code' in link && typeof link.code === 'string' && /^[0-9A-Z]{5}$/.test(link.code) && !/^E[A-Z]+$/.test(link.code)
      ? link.code
      : undefined,
  )
}

/** True when a unique constraint refused the row; with `constraint`, only when it was that one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (sqlState(error) !== '23505') return false
  if (constraint === undefined) return true
  return along(error, (link) => ('constraint' in link ? link.constraint === constraint : undefined)) === true
}

/** True when running the same transaction again is safe and may succeed: serialization failure or deadlock. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error)
  return state === '40001' || state === '40P01'
}

/** True when no connection of the pool became free in time, however deeply that is wrapped. */
export function isPoolBusy(error: unknown): boolean {
  const busy = (link: object) =>
    ('message' in link && /timeout exceeded when trying to connect/.test(String(link.message))) || undefined
  return along(error, busy) === true
}

const NETWORK = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
])

/**
 * True when the connection itself is gone or the server is going down: nothing more may be sent on it.
 * Class 08 is "connection exception", 57P01–57P03 are shutdown, crash and "starting up".
 */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error)
  if (state !== undefined) return state.startsWith('08') || ['57P01', '57P02', '57P03'].includes(state)
  return (
    along(error, (link) => {
      if ('code' in link && typeof link.code === 'string' && NETWORK.has(link.code)) return true
      const text = link instanceof Error ? link.message : ''
      return /Connection terminated|connection error and is not queryable|Client was closed/.test(text) || undefined
    }) === true
  )
}
