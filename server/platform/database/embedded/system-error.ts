import { DatabaseFault } from '../fault.ts'

/** The system's code of an error (`ENOSPC`, `EACCES`), if it has one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** True when a system error or a program's output says that there is no room left. */
export function isDiskFull(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|Disk quota exceeded/.test(String(error))
}

/** A full disk explains most failures better than what failed: that fault where it applies, else `otherwise`. */
export function faultOf(error: unknown, otherwise: DatabaseFault): DatabaseFault {
  if (error instanceof DatabaseFault) return error
  if (!isDiskFull(error)) return otherwise
  return new DatabaseFault('embedded.no-space', 'The disk is full; free at least 200 MB and start again.', {
    cause: error,
  })
}
