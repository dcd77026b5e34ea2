import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, draftGraduate, must, setFigure, subjectOf } from './cases.ts'
import { type City, freshKey, openCity } from './city.ts'
import { counted } from './counts.ts'
import { databaseOf, openProof } from './proof.ts'

const GROUPS = counted(25, 1000)
const AT_ONCE = 8
let city: City
let applicantId: string
beforeAll(async () => {
  city = await openCity()
  must(await setFigure(city, 500_000))
  applicantId = await subjectOf(city, 'sj-graduate', 'songjiang')
})
afterAll(() => city.close())

const start = (key: string, body: object = { benefit: 'graduate-living-allowance', applicantId }) =>
  city.command('sj-graduate', 'songjiang', 'casework/start', body, key)
const rowsOf = async (table: string) => (await city.sql(`select count(*)::int as rows from ${table}`))[0].rows
const linesFor = async (caseId: string) =>
  (await city.sql('select count(*)::int as lines from audit_entry where subject_id = $1', [caseId]))[0].lines
/** Runs the same request several times at once. */
const together = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: AT_ONCE }, work))

test(`${GROUPS} groups of ${AT_ONCE} identical commands: one effect and one answer each`, {
  timeout: 600_000,
}, async () => {
  const proof = openProof('idempotency', 'identical commands sent at once have one effect and one answer')
  const before = await rowsOf('case_file')
  const [cases, texts] = [new Set<string>(), new Set<string>()]
  let lines = 0
  for (let group = 1; group <= GROUPS; group += 1) {
    const key = freshKey()
    const answers = await together(() => start(key))
    const given = new Set(answers.map((one) => `${one.status} ${one.text}`))
    expect([...given]).toHaveLength(1)
    expect(answers[0]?.status).toBe(200)
    const written = await linesFor(answers[0]?.body.caseId)
    expect(written).toBe(1)
    lines += written
    for (const one of answers) cases.add(one.body.caseId)
    for (const one of given) texts.add(one)
  }
  const made = (await rowsOf('case_file')) - before
  expect([made, cases.size]).toEqual([GROUPS, GROUPS])
  const commands = GROUPS * AT_ONCE
  const counts = { groups: GROUPS, commands_sent: commands, cases_made: made, different_answers: texts.size }
  proof.holds({ ...counts, audit_lines: lines }, await databaseOf(city.sql))
})

test('a number is given once and none is left out, however many start at once', async () => {
  must(await start(freshKey()))
  await Promise.all(Array.from({ length: 20 }, () => start(freshKey())))
  const numbers = await city.sql(
    "select split_part(number, '-', 2)::int as n from case_file where number like '2024-%' order by 1",
  )
  expect(numbers.map((one) => one.n)).toEqual(numbers.map((_, index) => index + 1))
})

test('a key that came with another body or for another command is refused and does nothing', async () => {
  const key = freshKey()
  const { caseId } = must(await start(key))
  const before = await rowsOf('case_file')
  expect((await start(key, { benefit: 'graduate-cultivation-award', applicantId })).status).toBe(422)
  expect((await city.command('sj-graduate', 'songjiang', 'registry/become-person', { name: '某' }, key)).status).toBe(
    422,
  )
  expect(await rowsOf('case_file')).toBe(before)
  // The order of keys in the body is not another body.
  expect(must(await start(key, { applicantId, benefit: 'graduate-living-allowance' })).caseId).toBe(caseId)
})

test('the key of one account says nothing to another', async () => {
  const key = freshKey()
  const own = must(await start(key))
  await city.newAccount('other')
  const { subjectId } = must(await city.command('other', 'songjiang', 'registry/become-person', { name: '某' }))
  const body = { benefit: 'graduate-living-allowance', applicantId: subjectId }
  expect(must(await city.command('other', 'songjiang', 'casework/start', body, key)).caseId).not.toBe(own.caseId)
})

test.each(['', 'short', 'a'.repeat(65), 'key with space', '键键键键键键键键'])('“%s” is no key', async (key) => {
  const headers = { 'content-type': 'application/json', ...(key && { 'idempotency-key': encodeURI(key).slice(0, 70) }) }
  const payload = JSON.stringify({ benefit: 'graduate-living-allowance', applicantId })
  const url = '/api/songjiang/casework/start'
  expect((await city.send('sj-graduate', { method: 'POST', url, headers, payload })).status).toBe(400)
})

test('a command that fails leaves its key free', async () => {
  const key = freshKey()
  expect((await start(key, { benefit: 'graduate-living-allowance', applicantId: randomUUID() })).status).toBe(403)
  must(await start(key))
})

test('a step on a version that is past is refused; of eight steps at once one is taken', async () => {
  const caseId = await draftGraduate(city, 'stale', 301)
  const submit = () =>
    city.command('stale', 'songjiang', 'casework/act', {
      caseId,
      version: 1,
      kind: 'submit',
      input: { declared: true },
    })
  const answers = await together(submit)
  expect(answers.map((one) => one.status).sort()).toEqual([200, ...Array(AT_ONCE - 1).fill(409)])
  expect((await submit()).status).toBe(409)
  const accepted = await together(() => act(city, 'sj-clerk', 'songjiang', caseId, 'accept'))
  expect(accepted.filter((one) => one.status === 200)).toHaveLength(1)
  const trail = await city.sql('select kind from case_action where case_id = $1 order by sequence', [caseId])
  expect(trail.map((one) => one.kind)).toEqual(['draft', 'submit', 'accept'])
})

test('a form sent twice acts once', async () => {
  const caseId = await draftGraduate(city, 'double', 302)
  const form = { _key: freshKey(), version: '1', kind: 'submit', declared: 'yes' }
  const answers = await together(() => city.page('double', 'songjiang', `/casework/${caseId}/act`, form))
  expect(new Set(answers.map((one) => `${one.status} ${one.headers.location}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(303)
  const trail = await city.sql('select kind from case_action where case_id = $1 order by sequence', [caseId])
  expect(trail.map((one) => one.kind)).toEqual(['draft', 'submit'])
})
