import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DatabaseFault } from '../database/index.ts'
import { type FreshDatabase, freshDatabase } from '../database/testing.ts'
import { createIdentity } from './identity.ts'

const KEY = Buffer.alloc(32, 7)
const ORIGIN = 'http://localhost'
let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

/** The cookie of somebody who is signed in. */
async function signedIn(): Promise<Headers> {
  const identity = createIdentity(database.app, KEY, ORIGIN, undefined)
  await identity.ensureAccount('busy-desk', '周敏（演示）', 'a long password')
  const lines = await identity.signInWithPassword('busy-desk', 'a long password', new Headers({ origin: ORIGIN }))
  return new Headers({ origin: ORIGIN, cookie: lines.map((line) => line.split(';')[0]).join('; ') })
}

it('says that it cannot answer now, and not that it is broken, when no connection is free', async () => {
  const headers = await signedIn()
  const { connectionString } = database.app.options
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 200 })
  const taken = await pool.connect()
  const identity = createIdentity(pool, KEY, ORIGIN, undefined)
  try {
    const asked = identity.findAccount(headers)
    await expect(asked).rejects.toBeInstanceOf(DatabaseFault)
    await expect(asked).rejects.toMatchObject({ reason: 'database.busy', status: 503 })
  } finally {
    taken.release()
  }
  // The same session is known as soon as there is one.
  expect(await identity.findAccount(headers)).toMatchObject({ name: '周敏（演示）' })
  await pool.end()
})

it('tells a session that ended no longer', async () => {
  const headers = await signedIn()
  const identity = createIdentity(database.app, KEY, ORIGIN, undefined)
  expect(await identity.findAccount(headers)).not.toBeNull()
  await identity.signOut(headers)
  expect(await identity.findAccount(headers)).toBeNull()
})
