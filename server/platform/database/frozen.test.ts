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

/** Milliseconds that it takes. */
const spent = async (work: () => Promise<unknown>) => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

it('refuses many callers of a frozen server as soon as one, also when it freezes in the middle, and heals at once', async () => {
  line.freeze()
  const alone = await spent(() => expect(ask()).rejects.toMatchObject({ name: 'DatabaseFault', status: 503 }))
  const many = await spent(async () => {
    for (const result of await Promise.allSettled(Array.from({ length: 12 }, ask))) {
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseFault', status: 503 } })
    }
  })
  // Four times as many as connections: in turn they would take four times as long.
  expect(many).toBeLessThan(2 * alone)
  line.thaw()
  expect(await spent(ask)).toBeLessThan(alone)
  const work = () =>
    tenantTransaction(pool, tenant, async (tx) => {
      await one(tx)
      line.freeze()
      await one(tx)
    })
  const middle = await spent(() => expect(work()).rejects.toHaveProperty('reason', 'database.unavailable'))
  expect(middle).toBeLessThan(2 * alone)
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
