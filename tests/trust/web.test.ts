import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from './cases.ts'
import { type Answer, type City, freshKey, ORIGIN, openCity } from './city.ts'
import { nobodyKnows } from './known.ts'
import { operations, perform } from './operations.ts'
import { formBody, type Jar, keepCookies } from './request.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const cookiesOf = (answer: Answer): string[] => [answer.headers['set-cookie'] ?? []].flat() as string[]
const post = (jar: Jar, url: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = formBody({ _key: freshKey(), ...form })
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return city.send(null, {
    method: 'POST',
    url,
    payload: body.payload,
    headers: { ...body.headers, cookie, ...headers },
  })
}
const get = (jar: Jar, url: string) => {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return city.send(null, { method: 'GET', url, headers: { cookie } })
}

describe('another site', () => {
  const routes = [...new Set(operations.map((one) => one.route).filter((one) => one.startsWith('POST ')))]
  const FOREIGN: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${ORIGIN}.evil.example` },
    { origin: ORIGIN.replace('http:', 'https:') },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ]
  test.each(routes)('%s is refused', async (route) => {
    const url = route
      .slice(5)
      .replace(':tenant', 'songjiang')
      .replace(':lang', 'zh')
      .replace(/:\w+/g, nobodyKnows().case)
    for (const headers of FOREIGN) {
      const { status } = await city.send('sj-officer', { method: 'POST', url, headers })
      expect(status, JSON.stringify(headers)).toBe(403)
    }
  })

  test('one’s own pages pass, and so does a client that is no browser', async () => {
    for (const headers of [{ origin: ORIGIN }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}]) {
      const answer = await post(
        new Map(),
        '/songjiang/zh/policy/topics',
        { as: 'person', topics: 'engagement' },
        { ...headers },
      )
      expect(answer.status).toBe(303)
    }
  })

  test('no answer invites another site to read it', async () => {
    for (const url of ['/api/songjiang/platform/me', '/api/tenants', '/songjiang/zh/policy']) {
      const { headers } = await city.send('sj-officer', {
        method: 'GET',
        url,
        headers: { origin: 'https://evil.example' },
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})

describe('headers', () => {
  const urls = [
    '/',
    '/songjiang/zh/',
    '/songjiang/zh/sign-in',
    '/songjiang/zh/casework',
    '/songjiang/zh/nothing',
    '/nowhere',
  ]
  const api = [
    '/api/tenants',
    '/api/songjiang/platform/me',
    '/api/songjiang/casework/queue',
    '/api/songjiang/nothing',
    '/api/docs/json',
  ]
  test.each([...urls, ...api])('%s', async (url) => {
    const { headers } = await city.send('sj-officer', { method: 'GET', url })
    const policy = String(headers['content-security-policy'])
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part)
    expect(/script-src[^;]*unsafe/.test(policy)).toBe(false)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  })

  // What other sites and search engines fetch is the same for everybody.
  const OF_EVERYBODY = /feed\.(atom|json)$|sitemap\.xml$/
  test.each(
    operations
      .filter((one) => one.route.startsWith('GET ') && !OF_EVERYBODY.test(one.route))
      .map((one) => [one.name, one] as const),
  )('%s is kept by no cache when somebody is signed in', async (_, one) => {
    const answer = await perform(city, 'sj-officer', one, nobodyKnows())
    if (answer.status >= 300) return expect(answer.status).toBeLessThan(500)
    expect(answer.headers['cache-control']).toContain('no-store')
  })
})

describe('cookies', () => {
  const signIn = (back = '/casework') =>
    post(new Map(), `/songjiang/zh/sign-in?back=${encodeURIComponent(back)}`, {
      login: 'sj-graduate',
      password: 'xinglin-demo',
    })
  const topics = () => post(new Map(), '/songjiang/zh/policy/topics', { as: 'person', topics: 'engagement' })
  const asked = (answer: Answer) => /name="place"/.test(answer.text)

  test('every cookie is out of reach of scripts and stays on this site', async () => {
    const answers = [
      await signIn(),
      await topics(),
      await post(new Map(), '/songjiang/zh/sign-in', { login: '13900001111', password: '' }),
      await get(new Map(), '/songjiang/zh/view?elder=on&back=/policy'),
      await post(keepCookies(new Map(), cookiesOf(await signIn())), '/songjiang/zh/sign-out', {}),
    ]
    const lines = answers.flatMap(cookiesOf)
    expect(lines.length).toBeGreaterThanOrEqual(5)
    for (const line of lines) {
      expect(line).toMatch(/HttpOnly/i)
      expect(line).toMatch(/SameSite=Lax/i)
      expect(line).toMatch(/Path=\//i)
    }
  })

  test('a sealed cookie shows nothing of what is in it', async () => {
    const [line = ''] = cookiesOf(await topics())
    const value = line.split(';')[0]?.split('=')[1] ?? ''
    expect(Buffer.from(value, 'base64url').toString('latin1')).not.toMatch(/person|engagement|topics/)
  })

  test('one that was altered, cut, or made for another city or name counts as none', async () => {
    const jar = keepCookies(new Map(), cookiesOf(await topics()))
    const value = jar.get('situation') ?? ''
    expect(asked(await get(jar, '/songjiang/zh/policy/ask'))).toBe(true)
    const bytes = Buffer.from(value, 'base64url')
    const altered = Array.from({ length: 24 }, (_, index) => {
      const copy = Buffer.from(bytes)
      const at = Math.floor((index * bytes.length) / 24)
      copy[at] = (copy[at] ?? 0) ^ (1 << (index % 8))
      return copy.toString('base64url')
    })
    const others = [value.slice(0, 20), '', 'x', '%00', Buffer.alloc(28).toString('base64url'), value.repeat(2)]
    for (const other of [...altered, ...others]) {
      const answer = await get(new Map([['situation', other]]), '/songjiang/zh/policy/ask')
      expect(answer.status).toBe(200)
      expect(asked(answer), other.slice(0, 30)).toBe(false)
    }
    expect(asked(await get(jar, '/sanming/zh/policy/ask'))).toBe(false)
    const asPhone = await get(new Map([['phone', value]]), '/songjiang/zh/sign-in/code')
    expect(asPhone.status).toBe(303)
  })

  test('a session token that was altered is nobody; after signing out the old one is too', async () => {
    const jar = keepCookies(new Map(), cookiesOf(await signIn()))
    const me = '/api/songjiang/platform/me'
    expect((await get(jar, me)).status).toBe(200)
    const [name = '', token = ''] = [...jar].find(([one]) => one.includes('session_token')) ?? []
    for (const other of [`x${token}`, token.slice(1), token.replace(/.$/, ''), token.split('.')[0] ?? '', 'null'])
      expect((await get(new Map([[name, other]]), me)).status).toBe(401)
    must(await post(jar, '/songjiang/zh/sign-out', {}))
    expect((await get(jar, me)).status).toBe(401)
  })

  test('signing in leads back to this city only', async () => {
    for (const back of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      '@evil',
    ]) {
      const answer = await signIn(back)
      expect(answer.status).toBe(303)
      const target = new URL(String(answer.headers.location), ORIGIN)
      expect(target.origin).toBe(ORIGIN)
      expect(target.pathname.startsWith('/songjiang/zh')).toBe(true)
    }
  })

  test('a wrong password says no more than an account that is not there', async () => {
    const say = async (login: string) => {
      const answer = await post(new Map(), '/songjiang/zh/sign-in', { login, password: 'wrong-password' })
      return { status: answer.status, text: answer.text.replaceAll(login, '').replaceAll(/_key" value="[^"]*"/g, '') }
    }
    expect(await say('sj-graduate')).toEqual(await say('nobody-here'))
  })
})
