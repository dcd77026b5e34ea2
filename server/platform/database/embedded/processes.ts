import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'

const PROC = existsSync('/proc/self/stat')

/** Fields of /proc/PID/stat behind the command's name, which may itself hold spaces and brackets. */
function fields(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** True for a process that has ended and that its parent has not yet collected: it looks alive to kill(pid, 0). */
export function isZombie(pid: number): boolean {
  const state = PROC ? fields(pid)?.[0] : undefined
  return state === 'Z' || state === 'X'
}

/** True while the process runs; a zombie does not. */
export function isAlive(pid: number): boolean {
  if (PROC) return fields(pid) !== undefined && !isZombie(pid)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A name for a process that no later process with the same number shares: `1234-98765`. */
export function signature(pid: number): string {
  return `${pid}-${(PROC ? fields(pid)?.[19] : undefined) ?? 0}`
}

/** True while the very process that `signature` named still runs. */
export function isSame(named: string): boolean {
  const pid = Number(named.split('-')[0])
  return Number.isSafeInteger(pid) && pid > 0 && isAlive(pid) && signature(pid) === named
}

/** Processes that work in `folder`, as every process of a PostgreSQL server does in its data; Linux only. */
export function processesIn(folder: string): number[] {
  if (!PROC) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && directoryOf(name) === folder)
    .map(Number)
}

function directoryOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
