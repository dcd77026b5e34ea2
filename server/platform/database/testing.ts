import pg from 'pg'
import { inject } from 'vitest'
import { urlOf } from './embedded/start.ts'
import { connect } from './pool.ts'
import { APP_ROLE, OWNER_ROLE } from './roles.ts'
import { testDatabaseName } from './testing-server.ts'
import type {} from './testing-setup.ts'
import { withClient } from './with-client.ts'

/** A migrated database of one test file, empty unless cloned from another. */
export interface FreshDatabase {
  name: string
  /** As the server connects: walled, not the owner. */
  app: pg.Pool
  /** As the owner: DDL. The wall holds the owner too. */
  admin: pg.Pool
  /** Connection URL of the server's role. */
  url: string
  ownerUrl: string
  /** Superuser: sees every tenant. For assertions about what is really stored. */
  superuserUrl: string
  appRole: string
  /** Closes the pools. */
  close(): Promise<void>
  /** Closes the pools and drops the database. */
  drop(): Promise<void>
}

/** How the test server's superuser reaches a database. */
export function rootUrl(database: string): string {
  const { superuser, port } = inject('testServer')
  return urlOf('postgres', superuser, port, database)
}

/**
 * Clones the template database, about 0.1 s, or another that nobody is connected to. Call in `beforeAll`, and `drop` in `afterAll`.
 * Machines under test are slow now and then: the server's pulse may take ten seconds here.
 */
export async function freshDatabase(from?: string): Promise<FreshDatabase> {
  const server = inject('testServer')
  const name = testDatabaseName()
  await withClient(rootUrl('postgres'), async (client) => {
    const [database, template] = [name, from ?? server.template].map((one) => pg.escapeIdentifier(one))
    await client.query(`create database ${database} template ${template} owner ${OWNER_ROLE}`)
  })
  const url = urlOf(APP_ROLE, server.app, server.port, name)
  const ownerUrl = urlOf(OWNER_ROLE, server.owner, server.port, name)
  const patient = { max: 5, probeLimit: 10_000 }
  const app = connect(url, patient)
  const admin = connect(ownerUrl, patient)
  const close = async () => {
    await Promise.all([app, admin].filter((pool) => !pool.ended).map((pool) => pool.end()))
  }
  const drop = async () => {
    await close()
    await withClient(rootUrl('postgres'), (client) =>
      client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
    )
  }
  return { name, app, admin, url, ownerUrl, superuserUrl: rootUrl(name), appRole: APP_ROLE, close, drop }
}
