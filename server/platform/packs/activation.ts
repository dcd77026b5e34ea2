import type { Pack } from '@xinglin/policy'
import { desc, eq } from 'drizzle-orm'
import type pg from 'pg'
import { globalTransaction, newId, type Transaction } from '../database/index.ts'
import { readSources } from './read-sources.ts'
import { type PackSource, packActivation, packVersion } from './schema.ts'

const newest = (db: Transaction, packId: string) =>
  db
    .select({ hash: packActivation.hash, content: packVersion.content })
    .from(packActivation)
    .innerJoin(packVersion, eq(packVersion.hash, packActivation.hash))
    .where(eq(packActivation.packId, packId))
    .orderBy(desc(packActivation.id))
    .limit(1)

/** Keeps a checked pack's content and puts it in force, unless it is in force already. */
export async function activate(pool: pg.Pool, pack: Pack, content: readonly PackSource[]): Promise<void> {
  const { hash } = pack.context
  await globalTransaction(pool, async (db) => {
    await db.insert(packVersion).values({ hash, packId: pack.id, content }).onConflictDoNothing()
    const [active] = await newest(db, pack.id)
    if (active?.hash !== hash) await db.insert(packActivation).values({ id: newId(), packId: pack.id, hash })
  })
}

/** The content in force, read again; undefined where none ever was. */
export async function findActive(pool: pg.Pool, packId: string): Promise<Pack | undefined> {
  const [active] = await globalTransaction(pool, (db) => newest(db, packId))
  return active && readSources(active.content)
}
