import { afterAll, beforeAll, expect, test } from 'vitest'
import { residentId } from './cases.ts'
import { freshKey } from './city.ts'
import { counted } from './counts.ts'
import { keepCookies } from './request.ts'
import { openServer, type Server } from './server.ts'

const ROUNDS = counted(6, 200)
const WORKERS = 4
let server: Server
let cookie: string
let applicantId: string

beforeAll(async () => {
  server = await openServer()
  await server.start()
  const form = new URLSearchParams({ login: 'sj-graduate', password: 'xinglin-demo', _key: freshKey() })
  const signedIn = await fetch(`http://127.0.0.1:${server.port}/songjiang/zh/sign-in`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  cookie = [...keepCookies(new Map(), signedIn.headers.getSetCookie())]
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
  const [row] = await server.sql("select subject_id from representation where scope = 'self' limit 1")
  applicantId = row.subject_id
}, 180_000)
afterAll(() => server?.close(), 60_000)

async function command(name: string, body: object, key: string) {
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/songjiang/${name}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  })
  return { status: answer.status, text: await answer.text() }
}
const start = (key: string) => command('casework/start', { benefit: 'graduate-living-allowance', applicantId }, key)

/** Key → id of every case whose start was acknowledged, over all rounds. */
const acknowledged = new Map<string, string>()

/** Starts cases until the server is gone. `stop` is called at a random moment of the load. */
async function load(stop: () => Promise<void>): Promise<string[]> {
  const cut = 5 + Math.floor(Math.random() * 40)
  const open = new Set<string>()
  let acks = 0
  let stopping: Promise<void> | undefined
  const work = async () => {
    for (;;) {
      const key = freshKey()
      open.add(key)
      const answer = await start(key).catch(() => undefined)
      if (answer?.status !== 200) return
      open.delete(key)
      acknowledged.set(key, JSON.parse(answer.text).caseId)
      acks += 1
      if (acks >= cut) stopping ??= stop()
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  await stopping
  return [...open]
}

test(`${ROUNDS} times killed under load, server and database by turns: every acknowledged case is there`, {
  timeout: 3_600_000,
}, async () => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const kill = round % 2 === 0 ? server.killDatabase : server.killServer
    const open = await load(kill)
    await server.killServer()
    await server.start()
    // What was under way is sent again under its key: it happened once or not at all before, and once now.
    for (const key of open) {
      const answer = await start(key)
      expect(answer.status, answer.text).toBe(200)
      acknowledged.set(key, JSON.parse(answer.text).caseId)
    }
    const ids = [...acknowledged.values()]
    expect(new Set(ids).size).toBe(ids.length)
    const [found] = await server.sql(
      `select (select count(*)::int from case_file where id = any($1)) as cases,
         (select count(*)::int from case_file) as all_cases,
         (select count(*)::int from case_action where case_id = any($1) and kind = 'draft') as actions,
         (select count(*)::int from case_state where case_id = any($1)) as states,
         (select count(*)::int from audit_entry where action = 'casework/start') as lines,
         (select count(distinct number)::int from case_file) as numbers`,
      [ids],
    )
    const count = ids.length
    expect(found, `round ${round}`).toEqual({
      cases: count,
      all_cases: count,
      actions: count,
      states: count,
      lines: count,
      numbers: count,
    })
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * 5)
})

test('the log, at its most talkative, holds nothing sensitive', { timeout: 60_000 }, async () => {
  const values = { id_number: residentId(321), phone: '13877776666', bank_account: '6222029876543210' }
  const [caseId] = acknowledged.values()
  expect((await command('casework/identify', { caseId, values }, freshKey())).status).toBe(200)
  const broken = { ...values, bank_account: `${values.bank_account}\u0000` }
  expect((await command('casework/identify', { caseId, values: broken }, freshKey())).status).toBe(400)
  const wrong = { ...values, id_number: `${values.id_number.slice(0, 17)}?` }
  expect((await command('casework/identify', { caseId, values: wrong }, freshKey())).status).toBe(422)
  const form = new URLSearchParams({ login: '13877776666', password: 'a-secret-password', _key: freshKey() })
  await fetch(`http://127.0.0.1:${server.port}/songjiang/zh/sign-in`, { method: 'POST', body: form })
  const log = server.log()
  expect(log).toContain('/api/songjiang/casework/identify')
  const session = decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? ''
  expect(session.length).toBeGreaterThan(10)
  for (const value of [...Object.values(values), 'a-secret-password', 'xinglin-demo', session]) {
    // The start-up lines name the demonstration's password on purpose.
    const lines = log.split('\n').filter((line) => line.includes(value) && !line.startsWith('Accounts, all'))
    expect(lines).toEqual([])
  }
})
