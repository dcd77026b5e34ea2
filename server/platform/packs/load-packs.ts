import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { globalTransaction } from '../database/index.ts'
import { readFolder } from './read-folder.ts'
import { readSources } from './read-sources.ts'
import type { PackSource } from './schema.ts'
import { packVersion } from './schema.ts'
import { type PackShelf, packShelf } from './shelf.ts'

/** The pack every other extends; it is no city's own. */
const SHARED = 'national'

/**
 * Reads every pack of the folder, checks each as a whole, and keeps its content by hash. A pack with an error is refused with all its
 * errors, and nothing starts on half of it.
 */
export async function loadPacks(pool: pg.Pool, folder: string): Promise<PackShelf> {
  const shared: PackSource = { id: SHARED, files: await readFolder(join(folder, SHARED)) }
  const names = (await readdir(folder, { withFileTypes: true })).filter(
    (one) => one.isDirectory() && one.name !== SHARED,
  )
  const packs = []
  for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = [shared, { id: name, files: await readFolder(join(folder, name)) }]
    const pack = readSources(content)
    packs.push(pack)
    await globalTransaction(pool, (db) =>
      db.insert(packVersion).values({ hash: pack.context.hash, packId: pack.id, content }).onConflictDoNothing(),
    )
  }
  return packShelf(packs)
}
