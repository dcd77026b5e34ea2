import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { newId } from './columns.ts'
import { connect } from './pool.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { type Line, openLine } from './testing-line.ts'
import { type Transaction, tenantTransaction } from './transaction.ts'

const tenant = newId()
let database: FreshDatabase
let line: Line
let pool: pg.Pool

const one = (tx: Transaction) => tx.execute(sql`select 1`)
const ask = () => tenantTransaction(pool, tenant, one)

beforeAll(async () => {
  database = await freshDatabase()
  const url = new URL(database.url)
  line = await openLine(Number(url.port))
  url.port = String(line.port)
  pool = connect(url.href, { max: 3 })
})
beforeEach(() => Promise.all([ask(), ask(), ask()]))
afterAll(async () => {
  await pool.end()
  line.close()
  await database.drop()
})

it('refuses within three seconds when the server is frozen, more callers than connections, and heals at once', async () => {
  line.freeze()
  const begun = performance.now()
  const results = await Promise.allSettled(Array.from({ length: 12 }, ask))
  expect(performance.now() - begun).toBeLessThan(3000)
  for (const result of results) {
    expect(result).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseFault', status: 503 } })
  }
  line.thaw()
  const healed = performance.now()
  await ask()
  expect(performance.now() - healed).toBeLessThan(1000)
})

it('refuses within three seconds when the server freezes in the middle', async () => {
  const begun = performance.now()
  const work = tenantTransaction(pool, tenant, async (tx) => {
    await one(tx)
    line.freeze()
    await one(tx)
  })
  await expect(work).rejects.toHaveProperty('reason', 'database.unavailable')
  expect(performance.now() - begun).toBeLessThan(3000)
  line.thaw()
})

it('lets a slow statement finish: slow is not frozen', async () => {
  const result = await tenantTransaction(pool, tenant, (tx) => tx.execute(sql`select pg_sleep(2.5)`))
  expect(result.rowCount).toBe(1)
})

it('ends a statement at the limit', async () => {
  const work = tenantTransaction(pool, tenant, (tx) => tx.execute(sql`select pg_sleep(5)`), { limit: 300 })
  await expect(work).rejects.toHaveProperty('reason', 'database.timeout')
})

it('does not notice that its idle connections were cut', async () => {
  line.cut()
  await ask()
})

it('says that the outcome is not known when the line is cut during COMMIT', async () => {
  const work = tenantTransaction(pool, tenant, async (tx) => {
    await one(tx)
    setImmediate(() => line.cut())
    return 1
  })
  const result = await Promise.allSettled([work])
  expect(result[0]).toSatisfy(
    (settled: PromiseSettledResult<number>) =>
      settled.status === 'fulfilled' || settled.reason.reason === 'database.outcome-unknown',
  )
})
