/** When a message may leave, by the hours a person wants. */
export type Hours = {
  /** Hours of the day in Asia/Shanghai, 0 to 23; the same twice: no quiet hours. */
  readonly quietFrom: number
  readonly quietUntil: number
  readonly digest: 'at_once' | 'daily'
}

/** Hour of the day at which digests go out, in Asia/Shanghai. */
export const DIGEST_HOUR = 9

const HOUR = 3_600_000
/** China has one time without summer time. */
const SHANGHAI = 8 * HOUR

/** Hour of the day in Asia/Shanghai. */
export function hourInShanghai(at: Date): number {
  return Math.floor(((at.getTime() + SHANGHAI) % (24 * HOUR)) / HOUR)
}

/** The next full hour of this name in Asia/Shanghai, later than `at`. */
export function nextHour(at: Date, hour: number): Date {
  const midnight = Math.floor((at.getTime() + SHANGHAI) / (24 * HOUR)) * 24 * HOUR - SHANGHAI
  const today = midnight + hour * HOUR
  return new Date(today > at.getTime() ? today : today + 24 * HOUR)
}

/** Whether it is quiet at this hour; the hours may run over midnight. */
export function isQuiet(hour: number, { quietFrom, quietUntil }: Hours): boolean {
  if (quietFrom === quietUntil) return false
  return quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil
}

/** The moment itself, or the end of the quiet hours it falls into. */
export function afterQuiet(at: Date, hours: Hours): Date {
  return isQuiet(hourInShanghai(at), hours) ? nextHour(at, hours.quietUntil) : at
}

/**
 * When a message made at this moment leaves, and whether together with others. What is urgent waits for the end of the quiet hours and
 * for nothing else; the rest waits for the digest where one is wanted. A digest hour inside the quiet hours moves to their end.
 */
export function leaves(at: Date, urgency: 'urgent' | 'usual', hours: Hours): { at: Date; digest: boolean } {
  const digest = hours.digest === 'daily' && urgency === 'usual'
  return { at: afterQuiet(digest ? nextHour(at, DIGEST_HOUR) : at, hours), digest }
}
