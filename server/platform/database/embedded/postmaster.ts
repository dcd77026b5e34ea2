import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseFault } from '../fault.ts'
import { isAlive, isZombie, processesIn } from './processes.ts'
import { until } from './wait.ts'

/** What a running server writes about itself into postmaster.pid. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** Reads postmaster.pid; undefined when there is none or it is not yet written to the end. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' }
}

/** True when the process of the file is this data's server: on Linux it also works in the folder. */
function isOurs(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false
  return process.platform !== 'linux' || processesIn(data).includes(pid)
}

/**
 * The server that already runs on `data`, left behind by a program that was killed or started by another one. Without
 * one, the traces of a dead server are cleared, which PostgreSQL cannot do by itself: its number may be a zombie's
 * (which looks alive to it) or belong to another program by now.
 * @throws DatabaseFault `embedded.start` when processes of a dead server do not end
 */
export async function runningPostmaster(data: string): Promise<Postmaster | undefined> {
  const found = await readPostmaster(data)
  if (!found) return undefined
  await until(() => (isZombie(found.pid) ? undefined : true), 2000)
  if (isOurs(found.pid, data)) return found
  // Its backends notice within moments that it died; while one lives, a second server would destroy the data.
  const gone = await until(() => (processesIn(data).length === 0 ? true : undefined), 10_000)
  if (!gone) throw new DatabaseFault('embedded.start', `Processes of a dead PostgreSQL still run in ${data}; end them.`)
  if (process.platform === 'linux') await rm(join(data, 'postmaster.pid'), { force: true })
  return undefined
}
