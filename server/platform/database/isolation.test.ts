import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from './columns.ts'
import { protect } from './protect.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { globalTransaction, tenantTransaction } from './transaction.ts'
import { withClient } from './with-client.ts'

const [ours, theirs] = [newId(), newId()]
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await withClient(database.ownerUrl, async (client) => {
    await client.query('create table probe (tenant_id uuid not null, id int not null, primary key (tenant_id, id))')
    await protect(client, database.appRole)
  })
  for (const tenant of [ours, theirs]) {
    await tenantTransaction(database.app, tenant, (tx) => tx.execute(sql`insert into probe values (${tenant}, 1)`))
  }
})
afterAll(() => database.drop())

describe('the wall between tenants', () => {
  it('shows a tenant its own rows only', async () => {
    const result = await tenantTransaction(database.app, ours, (tx) => tx.execute(sql`select tenant_id from probe`))
    expect(result.rows).toEqual([{ tenant_id: ours }])
  })

  it('shows nothing where no tenant is set, on the same connections as before', async () => {
    const result = await globalTransaction(database.app, (tx) => tx.execute(sql`select * from probe`))
    expect(result.rows).toEqual([])
  })

  it('refuses to write a row of another tenant', async () => {
    const write = tenantTransaction(database.app, ours, (tx) =>
      tx.execute(sql`insert into probe values (${theirs}, 2)`),
    )
    await expect(write).rejects.toHaveProperty('cause.code', '42501')
  })

  it('changes nothing of another tenant', async () => {
    const result = await tenantTransaction(database.app, ours, (tx) =>
      tx.execute(sql`update probe set id = 9 where tenant_id = ${theirs}`),
    )
    expect(result.rowCount).toBe(0)
  })

  it('holds the owner of the tables too', async () => {
    const result = await globalTransaction(database.admin, (tx) => tx.execute(sql`select * from probe`))
    expect(result.rows).toEqual([])
  })

  it.each(["'; drop table probe; --", '', 'null', ours.toUpperCase(), `${ours}'`, ` ${ours}`, `${ours}\n`])(
    'refuses %j as a tenant',
    (tenant) => {
      const read = () => tenantTransaction(database.app, tenant, (tx) => tx.execute(sql`select 1`))
      expect(read).toThrow(expect.objectContaining({ reason: 'database.bad-tenant' }))
    },
  )
})
