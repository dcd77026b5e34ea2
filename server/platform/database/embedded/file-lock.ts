import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { DatabaseFault } from '../fault.ts'
import { isSame, signature } from './processes.ts'
import { systemCode } from './system-error.ts'
import { until } from './wait.ts'

let turns: Promise<unknown> = Promise.resolve()

/**
 * Runs `work` while no other program does the same with this file. A holder that was killed is noticed by its process
 * number and start time. Waits up to two minutes: a first start with crash recovery takes its time.
 * @throws DatabaseFault `embedded.start`
 */
export function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  // Inside one program the file would not tell two callers apart.
  const turn = turns.then(() => hold(path, work))
  turns = turn.catch(() => {})
  return turn
}

async function hold<T>(path: string, work: () => Promise<T>): Promise<T> {
  const own = signature(process.pid)
  const draft = `${path}.${own}`
  await writeFile(draft, own)
  try {
    const taken = await until(() => take(draft, path), 120_000)
    if (!taken)
      throw new DatabaseFault('embedded.start', 'Another server has been starting for two minutes; stop it first.')
    return await work()
  } finally {
    await rm(draft, { force: true })
    if ((await holder(path)) === own) await rm(path, { force: true })
  }
}

/** A hard link appears whole or not at all, so that nobody reads a lock without its holder. */
async function take(draft: string, path: string): Promise<true | undefined> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    const other = await holder(path)
    if (other !== undefined && !isSame(other)) await clear(path, draft, other)
    return undefined
  }
}

/** Moves a dead holder's lock away; if another waiter was quicker and this is already its lock, puts it back. */
async function clear(path: string, draft: string, dead: string): Promise<void> {
  const aside = `${draft}.aside`
  await rename(path, aside).catch(() => {})
  const moved = await holder(aside)
  if (moved !== undefined && moved !== dead) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function holder(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
