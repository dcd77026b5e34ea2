import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { DatabaseFault } from '../fault.ts'
import { faultOf } from './system-error.ts'

/** Where one embedded server keeps everything; `data` is PostgreSQL's own, the rest is ours. */
export interface Home {
  root: string
  data: string
  credentials: string
  log: string
  lock: string
  users: string
}

/** Short name of a checkout, from its path: two clones on one machine never share a database. */
export function checkoutId(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12)
}

/**
 * The data folder of a checkout: XINGLIN_DATA if set; /var/lib/xinglin/<id> for root; otherwise the user's data home.
 * Never a temporary folder: what is entered must be there after the machine restarts.
 */
export function dataFolder(checkout: string, env: NodeJS.ProcessEnv = process.env): string {
  if (env.XINGLIN_DATA) return resolve(env.XINGLIN_DATA)
  const id = checkoutId(checkout)
  if (process.getuid?.() === 0) return join('/var/lib/xinglin', id)
  const xdg = env.XDG_DATA_HOME
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.local', 'share'), 'xinglin', id)
}

/** The parts of the home at `root`. */
export function homeAt(root: string): Home {
  return {
    root,
    data: join(root, 'data'),
    credentials: join(root, 'credentials.json'),
    log: join(root, 'postgres.log'),
    lock: join(root, 'starting.lock'),
    users: join(root, 'users'),
  }
}

/**
 * Makes the home. As root it must let the database's own user pass to `data`, so it is 0711; otherwise it is 0700.
 * @throws DatabaseFault `embedded.unreadable`, `embedded.no-space`
 */
export async function makeHome(home: Home, checkout: string): Promise<void> {
  const note = join(home.root, 'checkout.txt')
  if (existsSync(note) && existsSync(home.users)) return
  try {
    await mkdir(home.users, { recursive: true })
    await chmod(home.root, process.getuid?.() === 0 ? 0o711 : 0o700)
    await chmod(home.users, 0o700)
    await writeFile(note, `${checkout}\n`)
  } catch (error) {
    throw faultOf(
      error,
      new DatabaseFault(
        'embedded.unreadable',
        `The data folder ${home.root} cannot be written; set XINGLIN_DATA to a folder that can.`,
        { cause: error },
      ),
    )
  }
}
