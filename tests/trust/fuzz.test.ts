import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, setFigure } from './cases.ts'
import { type Answer, type City, openCity } from './city.ts'
import { counted } from './counts.ts'
import { nobodyKnows } from './known.ts'
import { NASTY, slotsOf, withValue } from './nasty.ts'
import { APPLICANT, type Content, type Operation, operations, perform } from './operations.ts'
import { databaseOf, openProof } from './proof.ts'
import type { Posted } from './request.ts'
import { openTemplates, type Templates } from './templates.ts'
import { seeded, twisted } from './twist.ts'

const EACH = counted(4, NASTY.length)
/** Requests of each operation with several parts bent at once. */
const MIXED = counted(3, 400)
/** What an answer never shows: the inside of the program or of the database. */
const INSIDE =
  /node_modules|\.tsx?:\d+|\n\s+at \w|relation "|violates \w+|constraint "|syntax error|invalid input|22P0\d|insert into|select "/i

let city: City
let templates: Templates
const reached = new Map<string, boolean>()
const wrong: string[] = []
/** How many requests were answered with 2xx, 3xx, 4xx, 5xx. */
const answered: Record<string, number> = {}
let sent = 0
let proof: ReturnType<typeof openProof>

beforeAll(async () => {
  proof = openProof('fuzz', 'no malformed request is answered with a 5xx or shows the inside of the program')
  city = await openCity()
  await city.newAccount('stranger')
  await city.newAccount('sj-advisor', 'songjiang', 'officer@finance')
  templates = await openTemplates(city, APPLICANT)
}, 60_000)
afterAll(() => city.close())

/**
 * Ids to try an operation on. What an earlier try paid out must not stand in this one's way, and what it began (a job each
 * time, offered as a record from then on) must not pile up. The job of the templates stays: an offer taken up is another case about it.
 */
async function idsFor(one: Operation) {
  await city.sql('delete from award')
  await city.sql(
    "delete from subject_link where subject_id in (select subject_id from case_file where number not like 'copy-%' and id <> $1) and subject_id <> (select subject_id from case_file where id = $1)",
    [templates.first],
  )
  return one.on === undefined ? nobodyKnows() : templates.take(one.on)
}
const whoOf = (one: Operation) => (/^POST .*\/sign-/.test(one.route) ? null : one.by)

test('every operation is reached by somebody who sends what it asks for', { timeout: 300_000 }, async () => {
  for (const one of operations) {
    const { status } = await perform(city, whoOf(one), one, await idsFor(one))
    reached.set(one.name, status < 400)
  }
  const missed = [...reached].filter(([, ok]) => !ok).map(([name]) => name)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(operations.length * 0.2)
})

test.each(operations.map((one, index) => [one.name, index] as const))('%s', { timeout: 300_000 }, async (_, index) => {
  const one = operations[index] as Operation
  // Among the nasty figures are some that an officer may set, zero for one: nothing could be approved by that.
  if (one.on === 'decision') must(await setFigure(city, 500_000))
  let ids = await idsFor(one)
  const before = wrong.length
  const slots = slotsOf(one.content(ids))
  for (const [number, slot] of slots.entries()) {
    for (let turn = 0; turn < EACH; turn += 1) {
      // Another start for each slot: over all of them every value is used, whatever the count.
      const [name, value] = NASTY[(index * 5 + number * 11 + turn * 5) % NASTY.length] ?? ['', '']
      const answer = await perform(city, whoOf(one), one, ids, fitted(withValue(one.content(ids), slot, value)))
      judge(one, `${slot.join('.')} = ${name}`, answer, name)
      if (answer.status < 400) ids = await idsFor(one)
    }
  }
  for (const [name, value] of NASTY) {
    if (!one.route.includes(':caseId') || typeof value !== 'string' || value.length > 3000) continue
    judge(
      one,
      `address = ${name}`,
      await perform(city, whoOf(one), one, { ...ids, case: value, fileCase: value }),
      name,
    )
  }
  expect(wrong.slice(before)).toEqual([])
})

const withParts = operations
  .map((one, index) => [one.name, index] as const)
  .filter(([, index]) => {
    return slotsOf((operations[index] as Operation).content(nobodyKnows())).length > 0
  })
test.each(withParts)('%s, several parts bent at once', { timeout: 600_000 }, async (_, index) => {
  const one = operations[index] as Operation
  if (one.on === 'decision') must(await setFigure(city, 500_000))
  const random = seeded(index)
  const before = wrong.length
  let ids = await idsFor(one)
  for (let turn = 0; turn < MIXED; turn += 1) {
    const { content, parts } = twisted(random, one.content(ids))
    const answer = await perform(city, whoOf(one), one, ids, fitted(content))
    judge(one, `turn ${turn}: ${parts.join(' ')}`, answer, 'mixed')
    if (answer.status < 400) ids = await idsFor(one)
  }
  expect(wrong.slice(before)).toEqual([])
})

test('a body that is no object, no JSON or of another type is refused', async () => {
  const headers = { 'idempotency-key': 'fuzz-key-0001', 'content-type': 'application/json' }
  for (const payload of ['', 'null', '[]', '"x"', '{', '{"a":}', '\u0000', '1e999', '['.repeat(5000)]) {
    const answer = await city.send(APPLICANT, {
      method: 'POST',
      url: '/api/songjiang/casework/start',
      headers,
      payload,
    })
    expect(answer.status, payload).toBe(400)
    expect(answer.text).not.toMatch(INSIDE)
  }
  const xml = { ...headers, 'content-type': 'application/xml' }
  const answer = await city.send(APPLICANT, {
    method: 'POST',
    url: '/api/songjiang/casework/start',
    headers: xml,
    payload: '<a/>',
  })
  expect(answer.status).toBe(415)
})

test('addresses that nobody made are not found, whatever stands in them', async () => {
  const paths = [
    '/songjiang/zh/nothing',
    '/%00',
    '/songjiang/zh/%ff',
    '/..%2f..%2fetc/passwd',
    '/songjiang/xx/',
    '/api/x',
    '/nowhere/zh/',
  ]
  for (const url of [
    ...paths,
    '/api/songjiang/casework/act/../act',
    `/${'a'.repeat(5000)}`,
    '/songjiang/zh/policy/benefits/__proto__',
  ]) {
    const answer = await city.send(null, { method: 'GET', url })
    expect([400, 404, 405, 414], url).toContain(answer.status)
    expect(answer.text).not.toMatch(INSIDE)
  }
})

test('nothing was polluted, enough was tried', async () => {
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(sent).toBeGreaterThan(counted(1200, 20_000))
  const counts = {
    requests: sent,
    operations: operations.length,
    ...answered,
    answered_5xx: answered.answered_5xx ?? 0,
  }
  expect(wrong).toEqual([])
  proof.holds({ ...counts, wrong: wrong.length }, await databaseOf(city.sql))
})

function judge(one: Operation, what: string, answer: Answer, name: string): void {
  sent += 1
  const { status, text, body } = answer
  const kind = `answered_${Math.floor(status / 100)}xx`
  answered[kind] = (answered[kind] ?? 0) + 1
  if (status >= 500) wrong.push(`${one.name} ${what}: ${status}`)
  if (INSIDE.test(text)) wrong.push(`${one.name} ${what}: shows ${INSIDE.exec(text)?.[0]}`)
  // A body that is refused before it is read (keys called __proto__, nesting without end) has no field to name.
  const unread = ['proto', 'deep', 'mixed'].includes(name)
  if (status === 400 && body?.error && !unread && typeof body.error.field !== 'string')
    wrong.push(`${one.name} ${what}: 400 without a field`)
  if (status === 422 && body?.error && typeof body.error.field !== 'string')
    wrong.push(`${one.name} ${what}: 422 without a field ${text.slice(0, 120)}`)
}

/** Forms and addresses carry text only: other values go as their text, lists as several fields. */
function fitted(content: Content): Content {
  const flat = (part: object, several: boolean) =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        if (typeof value === 'string' || (value !== null && typeof value === 'object' && 'bytes' in value))
          return [key, value]
        if (Array.isArray(value) && several) return [key, value.map(String)]
        return [key, typeof value === 'object' ? JSON.stringify(value) : String(value)]
      }),
    )
  return {
    ...content,
    ...(content.form && { form: flat(content.form, true) as Posted }),
    ...(content.search && { search: flat(content.search, false) as Record<string, string> }),
  }
}
