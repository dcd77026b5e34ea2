import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseFault } from '../fault.ts'
import { type Binaries, binaries } from './binaries.ts'
import { type Credentials, newCredentials, readCredentials, writeCredentials } from './credentials.ts'
import { withFileLock } from './file-lock.ts'
import { type Home, homeAt, makeHome } from './home.ts'
import { initialise } from './initialise.ts'
import { type Launch, launch } from './launch.ts'
import { freePort } from './port.ts'
import { type Postmaster, runningPostmaster } from './postmaster.ts'
import { stopPostmaster } from './stop.ts'
import { systemUser } from './system-user.ts'
import { enter, leave } from './users.ts'

/** A running embedded server, and this program's share in it. */
export interface EmbeddedServer {
  port: number
  pid: number
  /** True when it ran already: left by a program that was killed, or shared with another one. */
  adopted: boolean
  credentials: Credentials
  /** Connection URL of the superuser, for creating roles and databases only. */
  superuserUrl(database: string): string
  /** Gives this program's share back; the last one stops the server. */
  stop(): Promise<void>
}

/** Where the server lives; `durable: false` is for tests. */
export interface StartOptions {
  root: string
  checkout: string
  durable?: boolean
}

/**
 * Starts PostgreSQL in `root`, creating everything on the first run, or joins the one that runs there already.
 * @throws DatabaseFault with one sentence for the person at the terminal
 */
export async function startEmbedded(options: StartOptions): Promise<EmbeddedServer> {
  const home = homeAt(options.root)
  await makeHome(home, options.checkout)
  return withFileLock(home.lock, async () => {
    const earlier = await runningPostmaster(home.data)
    const credentials = await passwords(home)
    const running = earlier ?? (await begin(home, credentials, options.durable ?? true))
    const name = await enter(home.users)
    return {
      port: running.port,
      pid: running.pid,
      adopted: earlier !== undefined,
      credentials,
      superuserUrl: (database) => urlOf('postgres', credentials.superuser, running.port, database),
      stop: () =>
        withFileLock(home.lock, async () => {
          if (await leave(home.users, name)) await stopPostmaster(home.data)
        }),
    }
  })
}

/** Connection URL on loopback. */
export function urlOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

async function passwords(home: Home): Promise<Credentials> {
  const known = await readCredentials(home.credentials)
  if (known) return known
  if (existsSync(home.data)) {
    throw new DatabaseFault(
      'embedded.foreign-data',
      `The passwords of the database (${home.credentials}) are missing; restore that file from your backup.`,
    )
  }
  const fresh = newCredentials()
  await writeCredentials(home.credentials, fresh)
  return fresh
}

async function begin(home: Home, credentials: Credentials, durable: boolean): Promise<Postmaster> {
  const user = await systemUser(home.data)
  const programs = await binaries(home.root)
  await initialise(home, programs, user, credentials.superuser)
  await checkMajor(home, programs)
  const running = await launchOnFreePort({ home, programs, user, durable }, credentials.port)
  if (running.port !== credentials.port)
    await writeCredentials(home.credentials, { ...credentials, port: running.port })
  return running
}

/** Between finding a port free and taking it another program may be quicker: then the next port is tried. */
async function launchOnFreePort(options: Omit<Launch, 'port'>, wished?: number): Promise<Postmaster> {
  for (let tries = 3; ; tries--) {
    try {
      return await launch({ ...options, port: await freePort(tries === 3 ? wished : undefined) })
    } catch (error) {
      const taken = error instanceof DatabaseFault && /TCP\/IP sockets/.test(error.sentence)
      if (!taken || tries === 1) throw error
    }
  }
}

async function checkMajor(home: Home, programs: Binaries): Promise<void> {
  const major = (await readFile(join(home.data, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (major === programs.major) return
  throw new DatabaseFault(
    'embedded.foreign-data',
    `The data in ${home.data} is of PostgreSQL ${major || 'an unknown version'}, this program brings ${programs.major}.`,
  )
}
