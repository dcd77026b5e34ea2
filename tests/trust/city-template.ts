import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { composePlatform } from '../../server/app/compose.ts'
import { loadDemonstration } from '../../server/app/demonstration/load.ts'
import { withAdvisoryLock } from '../../server/platform/database/advisory-lock.ts'
import { checkout } from '../../server/platform/database/index.ts'
import { type FreshDatabase, freshDatabase, rootUrl } from '../../server/platform/database/testing.ts'
import { withClient } from '../../server/platform/database/with-client.ts'

export const ORIGIN = 'http://localhost:8080'

/**
 * A database with both demonstration cities in it and a data folder of this process alone. The cities are made once in a run, by
 * the first file that asks; the others clone them.
 */
export async function cityDatabase(): Promise<{ fresh: FreshDatabase; data: string }> {
  const { city } = inject('testServer')
  const data = freshData(city)
  await withClient(rootUrl('postgres'), (client) =>
    withAdvisoryLock(client, 'template', async () => {
      const found = await client.query('select 1 from pg_database where datname = $1', [city])
      if (found.rows.length === 0) await makeCities(client, city)
    }),
  )
  return { fresh: await freshDatabase(city), data }
}

async function makeCities(client: pg.ClientBase, name: string): Promise<void> {
  const made = await freshDatabase()
  const database = { ...made, appUrl: made.url, place: 'test', close: made.drop }
  await loadDemonstration(await composePlatform(database, ORIGIN), database)
  await made.close()
  const [from, to] = [made.name, name].map((one) => pg.escapeIdentifier(one))
  await client.query(`alter database ${from} rename to ${to}`)
}

/** The master key lies in the data folder: the same in each file of a run, because the cities' secrets are under it. */
function freshData(city: string): string {
  const parent = join(checkout(), 'build', 'trust')
  mkdirSync(parent, { recursive: true })
  const data = mkdtempSync(join(parent, 'data-'))
  writeFileSync(join(data, 'master.key'), createHash('sha256').update(city).digest('hex'), { mode: 0o600 })
  process.env.XINGLIN_DATA = data
  return data
}
