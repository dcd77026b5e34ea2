import { randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { systemCode } from './system-error.ts'

/** Passwords and port of one embedded server. The file is readable by its owner only. */
export interface Credentials {
  superuser: string
  owner: string
  app: string
  /** Port of the last start; used again while it is free, so that a database tool finds the server again. */
  port?: number
}

/** New random passwords, 192 bits each. */
export function newCredentials(): Credentials {
  const password = () => randomBytes(24).toString('base64url')
  return { superuser: password(), owner: password(), app: password() }
}

/** Reads the file; undefined when there is none. */
export async function readCredentials(path: string): Promise<Credentials | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Writes the file with mode 0600, on disk before it takes its name: a password is never lost to a crash. */
export async function writeCredentials(path: string, credentials: Credentials): Promise<void> {
  const fresh = `${path}.new`
  const file = await open(fresh, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify(credentials))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(fresh, path)
}
