import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { DatabaseFault } from '../fault.ts'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { type Postmaster, readPostmaster } from './postmaster.ts'
import { cannotRun, program } from './program.ts'
import { isDiskFull } from './system-error.ts'
import type { SystemUser } from './system-user.ts'
import { until } from './wait.ts'

/** What the server is started with. `durable: false` gives up crash safety for speed: for tests only. */
export interface Launch {
  home: Home
  programs: Binaries
  user: SystemUser | undefined
  port: number
  durable: boolean
}

const TESTING = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=256MB']

const MEGABYTE = 2 ** 20

/**
 * For many short questions at once on one machine with its data on a solid disk: an index rather than a whole table, one process a question,
 * and an eighth of the memory for pages, a gigabyte at the most.
 */
function forShortQuestions(memory: number): string[] {
  const pages = Math.min(1024, Math.max(128, Math.floor(memory / 8 / MEGABYTE)))
  return [
    `shared_buffers=${pages}MB`,
    `effective_cache_size=${Math.floor(memory / 2 / MEGABYTE)}MB`,
    'random_page_cost=1.1',
    'max_parallel_workers_per_gather=0',
    'jit=off',
  ]
}

function settings(launch: Launch): string[] {
  const list = [
    'listen_addresses=127.0.0.1',
    // The path of a socket has 107 characters at most, and everyone on the machine could reach one in /tmp.
    'unix_socket_directories=',
    'max_connections=100',
    'log_timezone=Asia/Shanghai',
    'log_line_prefix=%m [%p] %a ',
    ...(launch.durable ? forShortQuestions(totalmem()) : TESTING),
  ]
  return list.flatMap((one) => ['-c', one])
}

/** Opens the server's log; one that has grown past 10 MB is put aside first, and the one put aside before is dropped. */
function openLog(path: string): { file: number; from: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) renameSync(path, `${path}.old`)
  return { file: openSync(path, 'a', 0o600), from: size > 10_000_000 ? 0 : size }
}

/**
 * Starts PostgreSQL and waits until it accepts connections, as long as it is alive: crash recovery may take minutes.
 * It outlives this program when that is killed; the next start finds it by postmaster.pid.
 * @throws DatabaseFault `embedded.start`, `embedded.no-space`, `embedded.unreadable`
 */
export async function launch(launch: Launch): Promise<Postmaster> {
  const { home, programs, user, port } = launch
  const log = openLog(home.log)
  const args = ['-D', home.data, '-p', String(port), ...settings(launch)]
  const child = program(programs.postgres, args, { user, folder: home.data, output: log.file })
  let failed: DatabaseFault | undefined
  child.once('error', (error) => {
    failed = cannotRun(programs.postgres, error)
  })
  child.once('exit', () => {
    failed ??= explain(readFileSync(home.log).subarray(log.from).toString())
  })
  child.unref()
  closeSync(log.file)
  const started = await until(async () => {
    if (failed) throw failed
    const found = await readPostmaster(home.data)
    return found?.ready && found.pid === child.pid ? found : undefined
  }, 600_000)
  if (!started) throw new DatabaseFault('embedded.start', 'PostgreSQL did not become ready in ten minutes.')
  return started
}

/** One sentence for what the server said before it ended. */
function explain(said: string): DatabaseFault {
  if (isDiskFull(said)) {
    return new DatabaseFault('embedded.no-space', 'The disk is full; free at least 200 MB and start again.')
  }
  const last = said.split('\n').findLast((line) => line.includes('FATAL:')) ?? said.split('\n').at(-2) ?? ''
  const words = last.replace(/^.*FATAL: +/, '').trim()
  return new DatabaseFault('embedded.start', `PostgreSQL did not start: ${words}`)
}
