import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pack } from '@xinglin/policy'
import type pg from 'pg'
import { activate, findActive } from './activation.ts'
import { readFolder } from './read-folder.ts'
import { PackRefused, readSources } from './read-sources.ts'
import type { PackSource } from './schema.ts'
import { type PackShelf, packShelf } from './shelf.ts'

/** The pack every other extends; it is no city's own. */
const SHARED = 'national'

/**
 * Reads every pack of the folder and checks each as a whole. One with an error is refused with all its errors; the content that was
 * in force before stays, and where there is none the start is refused. Throws PackRefused.
 * @param tell where to say which pack was refused and that the running content stays
 */
export async function loadPacks(pool: pg.Pool, folder: string, tell: (text: string) => void): Promise<PackShelf> {
  const shared: PackSource = { id: SHARED, files: await readFolder(join(folder, SHARED)) }
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((one) => one.isDirectory() && one.name !== SHARED).map((one) => one.name)
  const packs: Pack[] = []
  for (const name of names.sort()) {
    const content = [shared, { id: name, files: await readFolder(join(folder, name)) }]
    packs.push(await takeOrKeep(pool, name, content, tell))
  }
  return packShelf(packs)
}

async function takeOrKeep(
  pool: pg.Pool,
  packId: string,
  content: readonly PackSource[],
  tell: (text: string) => void,
): Promise<Pack> {
  try {
    const pack = readSources(content)
    const inForce = await activate(pool, pack, content)
    if (inForce !== pack) tell(`${packId}: the rules the city published stay in force, not those of packs/${packId}.`)
    return inForce
  } catch (error) {
    const before = error instanceof PackRefused ? await findActive(pool, packId) : undefined
    if (!(error instanceof PackRefused) || !before) throw error
    tell(`${error.sentence}\nThe content ${before.context.hash.slice(0, 12)} stays in force.`)
    return before
  }
}
