import { type Day, dateOf, findDay, monthOf, yearOf } from './day.ts'

/** A moment: milliseconds since 1970-01-01T00:00Z. What the ledger knew is asked at a moment, what the law says on a day. */
export type Instant = number

// China has kept one offset without summer time since 1991-09-15; records of this platform are all later.
const SHANGHAI_OFFSET = 8 * 3_600_000

/** The calendar day in Asia/Shanghai at a moment. */
export function dayInShanghai(at: Date | Instant): Day {
  const local = new Date(Number(at) + SHANGHAI_OFFSET)
  const found = findDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate())
  if (found === undefined) throw new RangeError(`not a moment: ${String(at)}`)
  return found
}

/** The last millisecond of a day in Asia/Shanghai: "known on that day" takes in the whole day. */
export function endOfDay(day: Day): Instant {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day) + 1) - SHANGHAI_OFFSET - 1
}
