import { type ChildProcess, spawn } from 'node:child_process'
import { DatabaseFault } from '../fault.ts'
import { systemCode } from './system-error.ts'
import type { SystemUser } from './system-user.ts'

/** How a PostgreSQL program is run: as whom, where, and with which files as its output. */
export interface Running {
  user: SystemUser | undefined
  folder: string
  output: 'pipe' | number
}

/** Starts a PostgreSQL program with a clean environment: PGPORT and its kin would change what it does. */
export function program(path: string, args: readonly string[], running: Running): ChildProcess {
  const env: NodeJS.ProcessEnv = { LC_MESSAGES: 'C' }
  for (const name of ['PATH', 'HOME', 'LANG', 'TMPDIR']) if (process.env[name]) env[name] = process.env[name]
  return spawn(path, args, {
    cwd: running.folder,
    env,
    stdio: ['ignore', running.output, running.output],
    // A group of its own: Ctrl-C at the terminal must reach the server first, which then stops the database in order.
    detached: true,
    ...(running.user && { uid: running.user.uid, gid: running.user.gid }),
  })
}

/** Runs a program to its end; gives its exit code and everything it said. */
export async function runProgram(path: string, args: readonly string[], running: Omit<Running, 'output'>) {
  const child = program(path, args, { ...running, output: 'pipe' })
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
  })
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(path, error)))
    child.once('close', resolve)
  })
  return { code, said: said.trim() }
}

/** The fault of a program that the system would not even start. */
export function cannotRun(path: string, error: Error): DatabaseFault {
  const code = systemCode(error)
  if (code === 'EPERM') {
    return new DatabaseFault('embedded.no-user', 'This root may not become another user; run as an ordinary user.', {
      cause: error,
    })
  }
  const sentence =
    code === 'EACCES'
      ? `The database's user may not run ${path}; set XINGLIN_DATA to a folder that every user can enter.`
      : `PostgreSQL could not be run from ${path}.`
  return new DatabaseFault('embedded.unreadable', sentence, { cause: error, log: String(error) })
}
