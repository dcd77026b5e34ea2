import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSame, signature } from './processes.ts'

let serial = 0

/** Notes that this program uses the server; the returned name is for `leave`. Call under the lock. */
export async function enter(folder: string): Promise<string> {
  const name = `${signature(process.pid)}.${++serial}`
  await writeFile(join(folder, name), '')
  return name
}

/** Removes the note, and those of programs that were killed; true when nobody uses the server any more. */
export async function leave(folder: string, name: string): Promise<boolean> {
  await rm(join(folder, name), { force: true })
  let others = 0
  for (const other of await readdir(folder)) {
    if (isSame(other.split('.')[0] ?? '')) others++
    else await rm(join(folder, other), { force: true })
  }
  return others === 0
}
