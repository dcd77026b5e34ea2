import { DEMONSTRATION_PASSWORD } from '../../server/app/demonstration/accounts.ts'
import { must } from './cases.ts'
import { type Answer, freshKey, type Town, type Who } from './city.ts'
import { type Jar, keepCookies } from './request.ts'
import type { Server } from './server.ts'

/** A server as its clients meet it: over the network, each login with cookies of its own that outlive a restart. */
export function overNetwork(server: Server): Town & { cookieOf(login: string): Promise<string> } {
  const jars = new Map<string, Promise<Jar>>()

  async function send(jar: Jar, path: string, options: RequestInit = {}): Promise<Answer> {
    const cookie = cookieIn(jar)
    const headers = { ...(cookie && { cookie }), ...options.headers }
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { ...options, headers, redirect: 'manual' })
    keepCookies(jar, answer.headers.getSetCookie())
    const bytes = Buffer.from(await answer.arrayBuffer())
    const text = bytes.toString()
    const json = answer.headers.get('content-type')?.includes('application/json')
    const [status, all] = [answer.status, Object.fromEntries(answer.headers)]
    return { status, text, bytes, headers: all, body: json ? JSON.parse(text) : undefined }
  }
  const post = (jar: Jar, path: string, form: Record<string, string>) =>
    send(jar, path, { method: 'POST', body: new URLSearchParams({ ...form, _key: freshKey() }) })

  async function signIn(login: string): Promise<Jar> {
    const jar: Jar = new Map()
    must(await post(jar, '/songjiang/zh/sign-in', { login, password: DEMONSTRATION_PASSWORD }))
    return jar
  }
  async function signUp(phone: string): Promise<Jar> {
    const jar: Jar = new Map()
    must(await post(jar, '/songjiang/zh/sign-in', { login: phone }))
    const { text } = await send(jar, '/songjiang/zh/sign-in/code')
    const code = /id="demonstration-code">(\d{6})</.exec(text)?.[1] ?? ''
    must(await post(jar, '/songjiang/zh/sign-in/code', { code }))
    return jar
  }
  const jarOf = (who: Who): Promise<Jar> => {
    if (who === null) return Promise.resolve(new Map())
    const known = jars.get(who) ?? signIn(who)
    jars.set(who, known)
    return known
  }

  return {
    sql: server.sql,
    cookieOf: async (login) => cookieIn(await jarOf(login)),
    command: async (who, slug, name, body, key = freshKey()) =>
      send(await jarOf(who), `/api/${slug}/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    query: async (who, slug, name, search = {}) =>
      send(await jarOf(who), `/api/${slug}/${name}?${new URLSearchParams(search)}`),
    newAccount: async (login) => {
      const jar = signUp(`139${String(jars.size).padStart(8, '0')}`)
      jars.set(login, jar)
      await jar
    },
  }
}

const cookieIn = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
