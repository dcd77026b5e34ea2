import pg from 'pg'
import { inject } from 'vitest'
import { urlOf } from './embedded/start.ts'
import { connect } from './pool.ts'
import { APP_ROLE, OWNER_ROLE } from './roles.ts'
import { testDatabaseName } from './testing-server.ts'
import type {} from './testing-setup.ts'
import { withClient } from './with-client.ts'

/** A migrated and empty database of one test file. */
export interface FreshDatabase {
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
  /** Closes the pools and drops the database. */
  drop(): Promise<void>
}

/**
 * Clones the template database, about 0.1 s. Call in `beforeAll`, and `drop` in `afterAll`.
 * Machines under test are slow now and then: the server's pulse may take ten seconds here.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('testServer')
  const name = testDatabaseName()
  const root = (database: string) => urlOf('postgres', server.superuser, server.port, database)
  await withClient(root('postgres'), async (client) => {
    const [database, template] = [name, server.template].map((one) => pg.escapeIdentifier(one))
    await client.query(`create database ${database} template ${template} owner ${OWNER_ROLE}`)
  })
  const url = urlOf(APP_ROLE, server.app, server.port, name)
  const ownerUrl = urlOf(OWNER_ROLE, server.owner, server.port, name)
  const patient = { max: 5, probeLimit: 10_000 }
  const app = connect(url, patient)
  const admin = connect(ownerUrl, patient)
  const drop = async () => {
    await Promise.all([app, admin].filter((pool) => !pool.ended).map((pool) => pool.end()))
    await withClient(root('postgres'), (client) =>
      client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
    )
  }
  return { app, admin, url, ownerUrl, superuserUrl: root(name), appRole: APP_ROLE, drop }
}
