import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from './columns.ts'
import { type Database, openDatabase } from './open.ts'
import { ensureRole } from './roles.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { tenantTransaction } from './transaction.ts'
import { withClient } from './with-client.ts'

const folder = mkdtempSync(join(tmpdir(), 'xinglin-open-'))
const suffix = randomBytes(4).toString('hex')
const [renter, served] = [`renter_${suffix}`, `served_${suffix}`]
const made = new Set([renter, served])
let database: FreshDatabase
let rented: string

const as = (role: string, url: string) => Object.assign(new URL(url), { username: role, password: 'secret' }).href
const works = (found: Database) =>
  tenantTransaction(found.app, newId(), async (tx) => (await tx.execute(sql`select 1 from fact`)).rowCount)

beforeAll(async () => {
  database = await freshDatabase()
  rented = `rented_${suffix}`
  await withClient(database.superuserUrl, async (client) => {
    for (const role of made) await ensureRole(client, role, 'secret')
    await client.query(`alter role ${renter} createrole`)
    await client.query(`create database ${rented} owner ${renter}`)
  })
  rented = database.superuserUrl.replace(/[^/]+$/, rented)
})

afterAll(async () => {
  await withClient(database.superuserUrl, async (client) => {
    await client.query(`drop database if exists rented_${suffix} with (force)`)
    for (const role of made) await client.query(`drop role if exists ${pg.escapeIdentifier(role)}`)
  })
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

it('runs on a server whose only role it was given: it makes the second one, which does not own the tables', async () => {
  const env = { DATABASE_URL: as(renter, rented), XINGLIN_DATA: folder }
  for (const round of [1, 2]) {
    const found = await openDatabase({ env })
    made.add(found.appRole)
    expect([round, await works(found).catch(String)]).toEqual([round, expect.anything()])
    expect(found.appRole).not.toBe(renter)
    await found.close()
  }
})

it('runs on a server with both roles given', async () => {
  const env = { DATABASE_URL: as(served, rented), DATABASE_ADMIN_URL: as(renter, rented) }
  const both = await Promise.all([openDatabase({ env }), openDatabase({ env })])
  expect(both.map((found) => found.appRole)).toEqual([served, served])
  await Promise.all(both.map((found) => found.close()))
})

it.each([
  ['owns the tables', () => ({ DATABASE_URL: as(renter, rented), DATABASE_ADMIN_URL: as(renter, rented) })],
  ['is a superuser', () => ({ DATABASE_URL: database.superuserUrl, DATABASE_ADMIN_URL: as(renter, rented) })],
])('refuses a role for the server that %s', async (_, env) => {
  await expect(openDatabase({ env: env() })).rejects.toHaveProperty('reason', 'database.unsafe-role')
})

it('says so when nobody listens', async () => {
  const env = { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/none', DATABASE_ADMIN_URL: 'postgres://a:b@127.0.0.1:9/none' }
  await expect(openDatabase({ env })).rejects.toHaveProperty('reason', 'database.unavailable')
})
