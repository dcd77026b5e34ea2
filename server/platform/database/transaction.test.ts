import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from './columns.ts'
import { lastly } from './lastly.ts'
import { protect } from './protect.ts'
import { isUniqueViolation, sqlState } from './sql-state.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { type Transaction, tenantTransaction } from './transaction.ts'
import { withClient } from './with-client.ts'

const tenant = newId()
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await withClient(database.ownerUrl, async (client) => {
    await client.query('create table purse (tenant_id uuid not null, id int, sum int, primary key (tenant_id, id))')
    await protect(client, database.appRole)
  })
  await inTenant((tx) => tx.execute(sql`insert into purse values (${tenant}, 1, 0), (${tenant}, 2, 0)`))
})
afterAll(() => database.drop())

const inTenant = <T>(work: (tx: Transaction) => Promise<T>, options = {}) =>
  tenantTransaction(database.app, tenant, work, options)
const sums = async () =>
  (await inTenant((tx) => tx.execute<{ sum: number }>(sql`select sum from purse order by id`))).rows.map(
    (row) => row.sum,
  )

it('runs work again that lost against another transaction, and loses no addition', async () => {
  const before = (await sums())[0] ?? 0
  const add = () =>
    inTenant(
      async (tx) => {
        const read = await tx.execute<{ sum: number }>(sql`select sum from purse where id = 1`)
        await tx.execute(sql`update purse set sum = ${(read.rows[0]?.sum ?? 0) + 1} where id = 1`)
      },
      { isolation: 'serializable', tries: 20 },
    )
  await Promise.all(Array.from({ length: 5 }, add))
  expect((await sums())[0]).toBe(before + 5)
})

it('runs work again after a deadlock', async () => {
  const cross = (first: number, second: number) => {
    let rounds = 0
    return inTenant(async (tx) => {
      rounds++
      await tx.execute(sql`update purse set sum = sum + 1 where id = ${first}`)
      if (rounds === 1) await new Promise((resolve) => setTimeout(resolve, 200))
      await tx.execute(sql`update purse set sum = sum + 1 where id = ${second}`)
      return rounds
    })
  }
  const rounds = await Promise.all([cross(1, 2), cross(2, 1)])
  expect(Math.max(...rounds)).toBe(2)
})

it('gives up after the tries it was given', async () => {
  let rounds = 0
  const work = inTenant(
    async (tx) => {
      rounds++
      await tx.execute(sql`do $$ begin raise exception using errcode = '40001'; end $$`)
    },
    { tries: 3 },
  )
  await expect(work).rejects.toHaveProperty('reason', 'database.conflict')
  expect(rounds).toBe(3)
})

it('undoes everything when the work throws, and hands the error on as it was', async () => {
  const before = await sums()
  const own = new Error('no')
  const work = inTenant(async (tx) => {
    await tx.execute(sql`update purse set sum = 999`)
    throw own
  })
  await expect(work).rejects.toBe(own)
  expect(await sums()).toEqual(before)
})

it('nests as savepoints', async () => {
  const before = await sums()
  await inTenant(async (tx) => {
    const inner = tx.transaction((nested) => nested.execute(sql`insert into purse values (${tenant}, 1, 0)`))
    const error = await inner.catch((reason: unknown) => reason)
    expect([sqlState(error), isUniqueViolation(error, 'purse_pkey')]).toEqual(['23505', true])
    await tx.execute(sql`update purse set sum = sum + 1 where id = 2`)
  })
  expect(await sums()).toEqual([before[0], (before[1] ?? 0) + 1])
})

it('does not report success when the work swallowed an error and nothing was saved', async () => {
  const work = inTenant(async (tx) => {
    await tx.execute(sql`select 1 / 0`).catch(() => {})
  })
  await expect(work).rejects.toHaveProperty('reason', 'database.conflict')
})

it('refuses to write where it was told to read', async () => {
  const work = inTenant((tx) => tx.execute(sql`delete from purse`), { readOnly: true })
  expect(sqlState(await work.catch((reason: unknown) => reason))).toMatch(/25006|42501/)
})

it('does what was put off after all else and before the commit; a fault in it undoes the whole', async () => {
  const before = (await sums())[0] ?? 0
  const order: string[] = []
  await inTenant(async (tx) => {
    await lastly(tx, async () => {
      order.push('last')
      await tx.execute(sql`update purse set sum = sum + 1 where id = 1`)
    })
    // A savepoint may be rolled back by itself: nothing of it is put off.
    await tx.transaction((inner) => lastly(inner, async () => void order.push('within')))
    order.push('first')
  })
  expect(order).toEqual(['within', 'first', 'last'])
  expect((await sums())[0]).toBe(before + 1)
  const broken = inTenant(async (tx) => {
    await tx.execute(sql`update purse set sum = sum + 1 where id = 1`)
    await lastly(tx, async () => {
      throw new Error('no number')
    })
  })
  await expect(broken).rejects.toThrow('no number')
  expect((await sums())[0]).toBe(before + 1)
})
