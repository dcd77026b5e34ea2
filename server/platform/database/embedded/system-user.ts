import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { DatabaseFault } from '../fault.ts'

const run = promisify(execFile)

/** The operating-system user that PostgreSQL runs as; undefined when it is whoever runs this program. */
export interface SystemUser {
  name: string
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root, so root lends it an existing user: the owner of the data if there is any, else
 * XINGLIN_DB_USER, `xinglin` or `nobody`. It must have an entry in the password database: without one initdb fails.
 * @throws DatabaseFault `embedded.no-user`
 */
export async function systemUser(data: string, env: NodeJS.ProcessEnv = process.env): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const names = [env.XINGLIN_DB_USER, 'xinglin', 'nobody'].filter((name) => name !== undefined)
  if (existsSync(data)) {
    const owner = (await stat(data)).uid
    if (owner !== 0) names.unshift(String(owner))
  }
  for (const name of names) {
    const found = await lookUp(name)
    if (found) return found
  }
  throw new DatabaseFault(
    'embedded.no-user',
    'PostgreSQL does not run as root and there is no user "nobody"; create a user "xinglin" or run as an ordinary user.',
  )
}

async function lookUp(name: string): Promise<SystemUser | undefined> {
  try {
    const ask = async (option: string) => (await run('id', [option, name])).stdout.trim()
    const [real, uid, gid] = await Promise.all([ask('-un'), ask('-u'), ask('-g')])
    return uid === '0' ? undefined : { name: real, uid: Number(uid), gid: Number(gid) }
  } catch {
    return undefined
  }
}

/** Gives a file or folder to the user that PostgreSQL runs as. */
export async function giveTo(user: SystemUser | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid)
}
