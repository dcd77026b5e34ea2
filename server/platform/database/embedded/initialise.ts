import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseFault } from '../fault.ts'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { runProgram } from './program.ts'
import { faultOf, isDiskFull } from './system-error.ts'
import { giveTo, type SystemUser } from './system-user.ts'

/**
 * Makes the data folder if there is none. initdb cannot continue where it was killed, so it works in a folder of its
 * own, which takes the final name only when all is done. Call under the lock.
 * @throws DatabaseFault `embedded.init`, `embedded.no-space`, `embedded.unreadable`
 */
export async function initialise(home: Home, programs: Binaries, user: SystemUser | undefined, password: string) {
  for (const name of await readdir(home.root)) {
    if (/^(init|copying)-/.test(name)) await rm(join(home.root, name), { recursive: true, force: true })
  }
  if (existsSync(home.data)) return
  let fresh: string | undefined
  try {
    fresh = await mkdtemp(join(home.root, 'init-'))
    const data = join(fresh, 'data')
    await mkdir(data, { mode: 0o700 })
    const secret = join(fresh, 'password')
    await writeSynced(secret, password)
    for (const path of [fresh, data, secret]) await giveTo(user, path)
    await initdb(programs, user, data, secret)
    await rename(data, home.data)
  } catch (error) {
    throw faultOf(error, new DatabaseFault('embedded.init', 'The database could not be created.', { cause: error }))
  } finally {
    if (fresh) await rm(fresh, { recursive: true, force: true })
  }
}

async function initdb(programs: Binaries, user: SystemUser | undefined, data: string, secret: string): Promise<void> {
  // macOS has no C.UTF-8 of old; everywhere the plain C would leave Chinese text without trigrams.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const { code, said } = await runProgram(
    programs.initdb,
    [
      ...['-D', data, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`],
      ...['--encoding=UTF8', `--locale=${locale}`, '--no-instructions'],
    ],
    { user, folder: data },
  )
  if (code === 0) return
  if (isDiskFull(said))
    throw new DatabaseFault('embedded.no-space', 'The disk is full; free at least 200 MB.', { log: said })
  throw new DatabaseFault('embedded.init', 'The database could not be created.', {
    log: said.split('\n').slice(-3).join(' '),
  })
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  await file.writeFile(`${text}\n`)
  await file.close()
}
