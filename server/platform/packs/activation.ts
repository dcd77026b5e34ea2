import type { Pack } from '@xinglin/policy'
import { desc, eq } from 'drizzle-orm'
import type pg from 'pg'
import { globalTransaction, newId, type Transaction } from '../database/index.ts'
import { readSources } from './read-sources.ts'
import { type PackSource, packActivation, packVersion } from './schema.ts'
import type { PackShelf } from './shelf.ts'

const newest = (db: Transaction, packId: string) =>
  db
    .select({ hash: packActivation.hash, over: packActivation.over, content: packVersion.content })
    .from(packActivation)
    .innerJoin(packVersion, eq(packVersion.hash, packActivation.hash))
    .where(eq(packActivation.packId, packId))
    .orderBy(desc(packActivation.id))
    .limit(1)

/**
 * Keeps a checked pack's content and puts it in force, unless it is in force already. What a city published over its shipped content stays
 * in force: the answer is the pack that is.
 */
export async function activate(pool: pg.Pool, pack: Pack, content: readonly PackSource[]): Promise<Pack> {
  const { hash } = pack.context
  return globalTransaction(pool, async (db) => {
    await db.insert(packVersion).values({ hash, packId: pack.id, content }).onConflictDoNothing()
    const [active] = await newest(db, pack.id)
    if (active?.over) return readSources(active.content)
    if (active?.hash !== hash) await db.insert(packActivation).values({ id: newId(), packId: pack.id, hash })
    return pack
  })
}

/** Puts in force here what another server published meanwhile, and takes back what was never committed. */
export async function refreshPacks(pool: pg.Pool, shelf: PackShelf): Promise<void> {
  for (const { id } of shelf.all) {
    const [active] = await globalTransaction(pool, (db) =>
      db
        .select({ hash: packActivation.hash })
        .from(packActivation)
        .where(eq(packActivation.packId, id))
        .orderBy(desc(packActivation.id))
        .limit(1),
    )
    if (!active || active.hash === shelf.current(id).context.hash) continue
    shelf.put(await globalTransaction(pool, (db) => shelf.pinned(db, id, active.hash)))
  }
}

/** The content in force, read again; undefined where none ever was. */
export async function findActive(pool: pg.Pool, packId: string): Promise<Pack | undefined> {
  const [active] = await globalTransaction(pool, (db) => newest(db, packId))
  return active && readSources(active.content)
}
