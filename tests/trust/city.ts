import { rmSync } from 'node:fs'
import type { InjectOptions } from 'fastify'
import pg from 'pg'
import { composePlatform } from '../../server/app/compose.ts'
import { DEMONSTRATION_PASSWORD } from '../../server/app/demonstration/accounts.ts'
import { shippedTenants } from '../../server/app/demonstration/tenants.ts'
import { mountAll } from '../../server/app/mount.ts'
import { newId } from '../../server/platform/database/index.ts'
import { createHttp } from '../../server/platform/http/server.ts'
import { cityDatabase, ORIGIN } from './city-template.ts'
import { formBody, type Jar, keepCookies, type Posted } from './request.ts'

export { ORIGIN }
export type Slug = (typeof shippedTenants)[number]['slug']
/** A demonstration login or one made by the test; null is a visitor who is not signed in. */
export type Who = string | null

/** An answer as a client gets it; `body` is parsed where it is JSON. */
export type Answer = {
  readonly status: number
  readonly text: string
  readonly bytes: Buffer
  readonly headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what tests look at, not what they assume
  readonly body: any
}

export const tenantId = (slug: Slug): string => shippedTenants.find((one) => one.slug === slug)?.id ?? ''

let keys = 0
/** An idempotency key nobody used before. */
export const freshKey = (): string => `test-${process.pid}-${Date.now().toString(36)}-${(keys++).toString(36)}`

/**
 * The whole program in this process on a database of its own, with both demonstration cities: what a server after its first
 * start is, without the port. Call `close` in `afterAll`.
 */
export async function openCity() {
  const { fresh, data } = await cityDatabase()
  const database = { ...fresh, appUrl: fresh.url, place: 'test', close: fresh.drop }
  const platform = await composePlatform(database, ORIGIN)
  const http = await createHttp(platform, { requestsPerMinute: 1e9 })
  const routes: string[] = []
  http.addHook('onRoute', ({ method, url }) => void routes.push(`${String(method)} ${url}`))
  await mountAll(http, platform)
  await http.ready()
  const superuser = new pg.Pool({ connectionString: fresh.superuserUrl, max: 2 })
  const jars = new Map<string, Promise<Jar>>()

  async function signIn(login: string): Promise<Jar> {
    const headers = new Headers({ origin: ORIGIN })
    return keepCookies(new Map(), await platform.identity.signInWithPassword(login, DEMONSTRATION_PASSWORD, headers))
  }
  const jarOf = (login: string): Promise<Jar> => {
    const known = jars.get(login) ?? signIn(login)
    jars.set(login, known)
    return known
  }
  async function send(who: Who, options: InjectOptions): Promise<Answer> {
    const jar = who === null ? new Map<string, string>() : await jarOf(who)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await http.inject({ ...options, headers: { ...(cookie && { cookie }), ...options.headers } })
    const lines = answer.headers['set-cookie'] ?? []
    if (who !== null) keepCookies(jar, typeof lines === 'string' ? [lines] : lines)
    const json = String(answer.headers['content-type'] ?? '').includes('application/json')
    const { statusCode: status, payload: text, rawPayload: bytes, headers } = answer
    return { status, text, bytes, headers, body: json ? JSON.parse(text) : undefined }
  }
  const superuserQuery = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows

  return {
    fresh,
    platform,
    http,
    /** Every address that was mounted: `POST /api/:tenant/casework/act`. */
    routes,
    /** Any request, with the cookies of whoever sends it. */
    send,
    /** Runs a command over the API. */
    command: (who: Who, slug: string, name: string, body: unknown, key = freshKey()) =>
      send(who, {
        method: 'POST',
        url: `/api/${slug}/${name}`,
        headers: { 'idempotency-key': key, 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      }),
    /** Asks a query over the API. */
    query: (who: Who, slug: string, name: string, search: Record<string, string> = {}) =>
      send(who, { method: 'GET', url: `/api/${slug}/${name}?${new URLSearchParams(search)}` }),
    /** Opens a page, or posts its form when there is one. The address is below `/{city}/zh`. */
    page: (who: Who, slug: string, path: string, form?: Posted) => {
      const url = `/${slug}/zh${path}`
      return form === undefined
        ? send(who, { method: 'GET', url })
        : send(who, { method: 'POST', url, ...formBody({ _key: freshKey(), ...form }) })
    },
    /** Makes an account that holds the given desks (`head@finance`) in a city, or none. */
    async newAccount(login: string, slug?: Slug, ...desks: string[]): Promise<string> {
      const id = await platform.identity.ensureAccount(login, login, DEMONSTRATION_PASSWORD)
      for (const desk of desks) {
        const values = [tenantId(slug ?? 'songjiang'), newId(), id, ...desk.split('@')]
        await superuserQuery(
          "insert into membership (tenant_id, id, account_id, role, unit_id, valid_from) values ($1,$2,$3,$4,$5,'2022-01-01')",
          values,
        )
      }
      return id
    },
    /** Reads or writes as the superuser: what is really stored, for every tenant. */
    sql: superuserQuery,
    async close() {
      await http.close()
      await superuser.end()
      await fresh.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export type City = Awaited<ReturnType<typeof openCity>>

/** The part of a city that leading a case needs; a server in a process of its own has it too. */
export type Town = Pick<City, 'command' | 'query' | 'sql'> & { newAccount(login: string): Promise<unknown> }
