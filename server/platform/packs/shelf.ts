import type { Pack } from '@xinglin/policy'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../database/index.ts'
import { Fault } from '../fault.ts'
import { readSources } from './read-sources.ts'
import { packVersion } from './schema.ts'

/** The packs the program runs: those in force, and earlier contents that cases are pinned to. */
export type PackShelf = {
  readonly all: readonly Pack[]
  /** The pack in force. Throws `internal` for one that did not ship. */
  readonly current: (packId: string) => Pack
  /** Puts a newer content in force for whoever asks from now on. */
  readonly put: (pack: Pack) => void
  /** The very content a case was filed under; the pack in force where there is none yet. */
  readonly pinned: (db: Transaction, packId: string, hash: string | null) => Promise<Pack>
}

/** @param packs packs in force, each checked */
export function packShelf(packs: readonly Pack[]): PackShelf {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const byHash = new Map(packs.map((pack) => [pack.context.hash, pack]))
  const current = (packId: string): Pack => {
    const pack = byId.get(packId)
    if (!pack) throw missing(packId)
    return pack
  }
  return {
    all: packs,
    current,
    put: (pack) => {
      byId.set(pack.id, pack)
      byHash.set(pack.context.hash, pack)
    },
    pinned: async (db, packId, hash) => {
      if (hash === null) return current(packId)
      const known = byHash.get(hash)
      if (known) return known
      const [row] = await db.select().from(packVersion).where(eq(packVersion.hash, hash))
      if (!row) throw missing(`${packId} ${hash}`)
      const pack = readSources(row.content)
      byHash.set(hash, pack)
      return pack
    },
  }
}

function missing(name: string): Fault {
  const say = {
    zh: '找不到这座城市的政策包，请联系管理员。',
    en: 'This city’s policy pack is missing. Please tell the administrator.',
  }
  return new Fault('internal', say, `no pack ${name}`)
}
