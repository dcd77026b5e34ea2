import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { composePlatform } from '../../server/app/compose.ts'
import { DEMONSTRATION_PASSWORD } from '../../server/app/demonstration/accounts.ts'
import { loadDemonstration } from '../../server/app/demonstration/load.ts'
import { shippedTenants } from '../../server/app/demonstration/tenants.ts'
import { mountAll } from '../../server/app/mount.ts'
import { startEmbedded } from '../../server/platform/database/embedded/start.ts'
import { checkout, newId, openDatabase, tenantTransaction } from '../../server/platform/database/index.ts'
import { createHttp } from '../../server/platform/http/server.ts'
import { ensureTenantKey } from '../../server/platform/secrets/tenant-keys.ts'
import { tenant } from '../../server/platform/tenancy/schema.ts'

export const ORIGIN = 'http://localhost:8797'
const SONGJIANG = shippedTenants[1]
/** For the connection that fills: what it copies from is whole, and a crash only means beginning anew. */
const QUICK = '-c session_replication_role=replica -c synchronous_commit=off -c work_mem=256MB'

/** The three districts of the bench and their share of the cases. All run Songjiang's notice; two are made up. */
export const DISTRICTS = [
  { id: SONGJIANG.id, slug: SONGJIANG.slug, share: 0.6 },
  { id: '0190f000-0000-7000-8000-00000000000b', slug: 'bench-b', share: 0.3 },
  { id: '0190f000-0000-7000-8000-00000000000c', slug: 'bench-c', share: 0.1 },
] as const

/** The whole program in this process on a new data folder, to make accounts and model cases by its own commands; and the database's superuser, to multiply them. */
export async function openBench(folder: string, kept: boolean) {
  if (!kept) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env.XINGLIN_DATA = folder
  const database = await openDatabase()
  const platform = await composePlatform(database, ORIGIN)
  await loadDemonstration(platform, database)
  for (const { id, slug } of DISTRICTS.slice(1)) {
    const title = { zh: `演示区 ${slug}`, en: `Demonstration ${slug}` }
    await drizzle(database.admin)
      .insert(tenant)
      .values({ id, slug, packId: SONGJIANG.packId, title, demonstration: 'yes' })
      .onConflictDoNothing()
    await tenantTransaction(platform.pool, id, (db) => ensureTenantKey(platform.masterKey, id, db))
  }
  const http = await createHttp(platform, { requestsPerMinute: 1e9 })
  await mountAll(http, platform)
  await http.ready()
  const embedded = await startEmbedded({ root: folder, checkout: checkout() })
  const superuser = new pg.Pool({ connectionString: embedded.superuserUrl('xinglin'), max: 2, options: QUICK })
  const cookies = new Map<string, string>()

  const cookieOf = async (login: string): Promise<string> => {
    const known = cookies.get(login)
    if (known !== undefined) return known
    const headers = new Headers({ origin: ORIGIN })
    const lines = await platform.identity.signInWithPassword(login, DEMONSTRATION_PASSWORD, headers)
    const cookie = lines.map((line) => line.split(';')[0]).join('; ')
    cookies.set(login, cookie)
    return cookie
  }
  return {
    platform,
    sql: async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows,
    cookieOf,
    /** Runs a command as somebody, in this process. */
    async command(login: string, name: string, body: object) {
      const answer = await http.inject({
        method: 'POST',
        url: `/api/songjiang/${name}`,
        headers: { cookie: await cookieOf(login), 'idempotency-key': newId(), 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      })
      if (answer.statusCode >= 400) throw new Error(`${name}: ${answer.statusCode} ${answer.payload.slice(0, 300)}`)
      return JSON.parse(answer.payload)
    },
    /** Asks a query as somebody, in this process. */
    async query(login: string, name: string, search: Record<string, string>) {
      const url = `/api/songjiang/${name}?${new URLSearchParams(search)}`
      const answer = await http.inject({ method: 'GET', url, headers: { cookie: await cookieOf(login) } })
      if (answer.statusCode >= 400) throw new Error(`${name}: ${answer.statusCode} ${answer.payload.slice(0, 300)}`)
      return JSON.parse(answer.payload)
    },
    /** Makes an account that holds desks in a district. */
    async newAccount(login: string, districtId?: string, ...desks: string[]): Promise<string> {
      const id = await platform.identity.ensureAccount(login, `${login}（演示）`, DEMONSTRATION_PASSWORD)
      for (const desk of desks)
        await superuser.query(
          "insert into membership (tenant_id, id, account_id, role, unit_id, valid_from) values ($1,$2,$3,$4,$5,'2022-01-01') on conflict do nothing",
          [districtId, newId(), id, ...desk.split('@')],
        )
      return id
    },
    /** Puts all districts on Songjiang's demonstration day, as their cases are: on another the clock would have years to make up for while the bench runs. */
    async shareBusinessDay() {
      await superuser.query(
        `insert into business_day (tenant_id, id, day, set_by) select district, gen_random_uuid(), day, 'demonstration'
         from (select day from business_day where tenant_id = $1 order by at desc, id desc limit 1) today, unnest($2::uuid[]) district`,
        [SONGJIANG.id, DISTRICTS.slice(1).map((one) => one.id)],
      )
    },
    /** Lets the database go on running for the server that is measured. */
    async closeProgram() {
      await http.close()
      await database.close()
    },
    async end(keep: boolean) {
      await superuser.end()
      await embedded.stop()
      if (!keep) rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Bench = Awaited<ReturnType<typeof openBench>>

/** Where the database of a size is. */
export const benchFolder = (size: number): string =>
  join(process.env.XINGLIN_BENCH ?? '/var/tmp', `xinglin-bench-${size}`)
