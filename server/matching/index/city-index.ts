import type { Context } from '../../platform/context.ts'
import { errorForLog } from '../../platform/log-error.ts'
import { perProgram } from '../../platform/per-program.ts'
import { cityPack } from '../../registry/index.ts'
import { profileSchema } from './columns.ts'
import { findChanges, now } from './find-changes.ts'
import { loadOpenings, loadProfiles } from './load.ts'
import { MatchWorker } from './worker.ts'

/** The index of one city as this server keeps it: a thread, and up to which moment it has followed. */
type Kept = {
  readonly worker: MatchWorker
  /** The business day it was read on: with another one others are open. */
  readonly day: number
  readonly seen: Map<string, number>
  /** Version of the words it was read with; with others it is read anew. */
  words: string
  following: Promise<void> | undefined
}

/** Threads by city. */
const citiesOf = perProgram<Kept>()

/** The thread of this city when it is up and has its rows; undefined when it is down. */
export const findWorker = (context: Context): MatchWorker | undefined => {
  const one = citiesOf(context).get(context.tenant.id)
  return one?.worker.up === true && one.day === context.today ? one.worker : undefined
}

/** Starts the thread where it is down, reads the city into it, or brings it up to date from the outbox. Answers whether it is up. */
export async function keepIndex(context: Context, file?: string): Promise<boolean> {
  const cities = citiesOf(context)
  const known = cities.get(context.tenant.id)
  if (known?.worker.up && known.day === context.today) {
    await follow(context, known)
    return true
  }
  cities.delete(context.tenant.id)
  await known?.worker.end()
  const worker = MatchWorker.start(file)
  if (!worker) return false
  const words = await readCity(context, worker)
  // What was committed while this read, with an id made before, is found again among the late ones.
  cities.set(context.tenant.id, { worker, day: context.today, words, seen: new Map(), following: undefined })
  return true
}

/** Reads the whole city into a thread, in place of what it had. Answers the version of the words it was read with. */
async function readCity(context: Context, worker: MatchWorker): Promise<string> {
  const version = await now(context)
  const pack = await cityPack(context)
  const [profiles, openings] = [await loadProfiles(context), await loadOpenings(context)]
  // Sent one behind the other, so that no question comes between and finds the thread empty.
  const opened = worker.open(profileSchema(pack), pack.taxonomy)
  const taken = worker.take({ profiles, openings, goneProfiles: [], goneOpenings: [], version })
  await Promise.all([opened, taken])
  return pack.taxonomy.version
}

/** Brings the thread up to date; two who ask at once wait for one reading. */
export async function catchUp(context: Context): Promise<void> {
  const known = citiesOf(context).get(context.tenant.id)
  if (known?.worker.up) await follow(context, known)
}

async function follow(context: Context, one: Kept): Promise<void> {
  if (one.following) return one.following
  one.following = takeChanges(context, one).finally(() => {
    one.following = undefined
  })
  return one.following
}

async function takeChanges(context: Context, one: Kept): Promise<void> {
  const { worker, seen } = one
  const found = await findChanges(context, seen)
  const { version: words } = (await cityPack(context)).taxonomy
  if (words !== one.words) one.words = await readCity(context, worker)
  else if (found.people.length + found.openings.length > 0) {
    const [profiles, openings] = [
      await loadProfiles(context, found.people),
      await loadOpenings(context, found.openings),
    ]
    const gone = (ids: readonly string[], there: readonly { id: string }[]) =>
      ids.filter((id) => !there.some((row) => row.id === id))
    await worker.take({
      profiles,
      openings,
      goneProfiles: gone(found.people, profiles),
      goneOpenings: gone(found.openings, openings),
      version: found.version,
    })
  }
  for (const { id, at } of found.events) seen.set(id, at)
  for (const [id, at] of seen) if (at < found.oldest) seen.delete(id)
}

/** Ends the thread of a city; the next look starts it again. */
export async function endIndex(context: Context): Promise<void> {
  const one = citiesOf(context).get(context.tenant.id)
  citiesOf(context).delete(context.tenant.id)
  await one?.worker.end()
}

export const loggedDown = (error: unknown) => console.error('matching thread', JSON.stringify(errorForLog(error)))
