import { join } from 'node:path'
import type pg from 'pg'
import { checkout, type Database, dataFolder, protect } from '../platform/database/index.ts'
import { CODE_SECONDS } from '../platform/identity/auth.ts'
import { channelSender, demonstrationSender } from '../platform/identity/code-sender.ts'
import { createIdentity } from '../platform/identity/identity.ts'
import { openChannels } from '../platform/notices/index.ts'
import { loadPacks } from '../platform/packs/load-packs.ts'
import type { Platform } from '../platform/platform.ts'
import { loadMasterKey } from '../platform/secrets/master-key.ts'
import { findStandings, installProjections } from '../registry/index.ts'
import { runsDemonstration } from './demonstration/wanted.ts'

/** Puts the program together on an open database: packs, their projections, keys, identity. */
export async function composePlatform(database: Database, origin: string): Promise<Platform> {
  const platform = await joinPlatform(database.app, origin, await runsDemonstration(database))
  await installProjections(database.admin, platform.packs.all)
  await protectAgain(database)
  return platform
}

/** What a thread of a running program works with: the same, on a database that is prepared. */
export async function joinPlatform(pool: pg.Pool, origin: string, demonstration: boolean): Promise<Platform> {
  const masterKey = await loadMasterKey(dataFolder(checkout()))
  const packs = await loadPacks(pool, join(checkout(), 'packs'), (text) => console.error(text))
  const channels = openChannels()
  const sender = demonstration ? demonstrationSender() : undefined
  return {
    pool,
    masterKey,
    identity: createIdentity(
      pool,
      masterKey,
      origin,
      sender?.send ?? channelSender(channels, origin, CODE_SECONDS / 60),
    ),
    packs,
    channels,
    origin,
    findStandings,
    findDemonstrationCode: sender?.findLast,
  }
}

/** The tables that the dictionary added need the wall too. */
async function protectAgain(database: Database): Promise<void> {
  const client = await database.admin.connect()
  try {
    await protect(client, database.appRole)
  } finally {
    client.release()
  }
}
