import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { ensureEmbeddedRoles } from './access.ts'
import { withAdvisoryLock } from './advisory-lock.ts'
import { checkout } from './checkout.ts'
import { dataFolder } from './embedded/home.ts'
import { isSame, signature } from './embedded/processes.ts'
import { startEmbedded, urlOf } from './embedded/start.ts'
import { ensureDatabase, OWNER_ROLE } from './roles.ts'
import { fillTemplate, templateKey } from './testing-template.ts'
import { withClient } from './with-client.ts'

/** What the test files need to know of the one server that serves them all; plain data, passed between processes. */
export interface TestServer {
  port: number
  superuser: string
  owner: string
  app: string
  template: string
  /** Name of the database with the demonstration's cities, which this run's first test that needs it makes. */
  city: string
}

/**
 * Starts (or joins: several runs may share it) the test server, whose data is kept between runs and gives up crash
 * safety for speed, and makes the template database if these migrations have none yet.
 */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const folder = checkout()
  const embedded = await startEmbedded({ root: join(dataFolder(folder), 'test'), checkout: folder, durable: false })
  const { credentials, port } = embedded
  const template = `template_${templateKey()}`
  await withClient(embedded.superuserUrl('postgres'), (client) =>
    withAdvisoryLock(client, 'template', async () => {
      await ensureEmbeddedRoles(client, credentials)
      await sweep(client, template)
      const found = await client.query('select 1 from pg_database where datname = $1', [template])
      if (found.rows.length > 0) return
      const draft = `draft_${randomBytes(6).toString('hex')}`
      await ensureDatabase(client, draft, OWNER_ROLE)
      await fillTemplate(urlOf(OWNER_ROLE, credentials.owner, port, draft))
      await client.query(`alter database ${draft} rename to ${template}`)
    }),
  )
  return { server: { port, ...credentials, template, city: testDatabaseName() }, stop: embedded.stop }
}

/** Name of a new test database; it says which process made it, so that a later run can tell what was left behind. */
export function testDatabaseName(): string {
  return `test_${signature(process.pid).replace('-', '_')}_${randomBytes(4).toString('hex')}`
}

/** Drops what earlier runs left: databases of dead processes, drafts, and all but the five newest templates. */
async function sweep(client: pg.Client, current: string): Promise<void> {
  const all = await client.query<{ name: string }>('select datname as name from pg_database order by oid desc')
  const names = all.rows.map((row) => row.name)
  const old = names.filter((name) => name.startsWith('template_') && name !== current).slice(5)
  const dead = names.filter((name) => {
    const owner = /^test_(\d+)_(\d+)_/.exec(name)
    return name.startsWith('draft_') || (owner !== null && !isSame(`${owner[1]}-${owner[2]}`))
  })
  for (const name of [...old, ...dead]) {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  }
}
