import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  act,
  approveBatch,
  approvedCases,
  attachAll,
  COMPANY_CODE,
  draftGraduate,
  endNotices,
  identify,
  leadTo,
  must,
  prepare,
  SONGJIANG,
  setFigure,
  subjectOf,
} from './cases.ts'
import { type City, openCity } from './city.ts'
import { counted } from './counts.ts'
import { databaseOf, openProof } from './proof.ts'

const PER_HEAD = 500_000
/** People who are each in two batches that are approved at the same moment. */
const RACES = counted(3, 100)
let city: City
let proof: ReturnType<typeof openProof>
const counts = { races: 0, batches_raced: 0, paid_once: 0, paid_twice: 0, paid_never: 0, held_with_reason: 0 }
beforeAll(async () => {
  proof = openProof('money', 'two batches at once pay a person once, and every batch balances to the fen')
  city = await openCity()
  must(await setFigure(city, PER_HEAD))
})
afterAll(() => city.close())

const entriesOf = (caseId: string) => city.sql('select amount::bigint from ledger_entry where case_id = $1', [caseId])
const awardsOf = (caseId: string) => city.sql('select sum::bigint from award where case_id = $1', [caseId])

/** A second complete draft of somebody who has one: another job at the same company, the same benefit. */
async function secondDraft(who: string, serial: number): Promise<string> {
  const applicantId = await subjectOf(city, who, 'songjiang')
  const answers = { 'engagement.kind': 'employment', 'engagement.started_on': '2023-11-01' }
  const body = { benefit: SONGJIANG.benefit, applicantId, answers }
  const { caseId } = must(await city.command(who, 'songjiang', 'casework/start', body))
  const party = { caseId, path: 'engagement.employer', name: '星禾生物医药', uscc: COMPANY_CODE }
  must(await city.command(who, 'songjiang', 'casework/name-party', party))
  must(await identify(city, who, 'songjiang', caseId, serial))
  await attachAll(city, who, SONGJIANG, caseId)
  return caseId
}

test('two batches that would both pay one person once: exactly one pays', { timeout: 600_000 }, async () => {
  const people = Array.from({ length: RACES }, (_, index) => ({ who: `qian-${index}`, serial: 300 + index }))
  const drafts: [string, string][] = []
  for (const { who, serial } of people) {
    drafts.push([who, await draftGraduate(city, who, serial)], [who, await secondDraft(who, serial)])
  }
  await approvedCases(city, drafts)
  for (let race = 0; race < RACES; race += 1) {
    await raceForOne(drafts[2 * race]?.[1] ?? '', drafts[2 * race + 1]?.[1] ?? '')
  }
  expect(counts).toMatchObject({
    races: RACES,
    paid_once: RACES,
    paid_twice: 0,
    paid_never: 0,
    held_with_reason: RACES,
  })
})

async function raceForOne(first: string, second: string): Promise<void> {
  const batches = [await prepare(city, SONGJIANG, [first]), await prepare(city, SONGJIANG, [second])]
  const answers = await Promise.all(batches.map((one) => approveBatch(city, SONGJIANG, one)))
  const totals = answers.map((one) => must(one).total)
  counts.races += 1
  counts.batches_raced += batches.length
  const payments = totals.filter((one) => one > 0).length
  counts[payments === 0 ? 'paid_never' : payments === 1 ? 'paid_once' : 'paid_twice'] += 1
  expect(totals.sort((a, b) => a - b)).toEqual([0, PER_HEAD])
  expect((await entriesOf(first)).length + (await entriesOf(second)).length).toBe(2)
  const held = (await awardsOf(first)).length === 1 ? second : first
  const { situation } = must(await city.query('sj-head', 'songjiang', 'casework/case', { caseId: held }))
  expect(situation).toBe('payment')
  // What is held back says why, and a person refuses it with the reason; it is not batched and paid later.
  const [line] = await city.sql('select note, paid_sum::bigint from payment_line where case_id = $1', [held])
  expect(Number(line.paid_sum)).toBe(0)
  expect(line.note.zh).toBeTruthy()
  counts.held_with_reason += 1
  const refusal = { text: '同一人只享受一次。', clause: 'sj-2023 § 八' }
  must(await act(city, 'sj-head', 'songjiang', held, 'refuse', refusal))
}

test('two people in one batch are both paid', async () => {
  const cases = await approvedCases(city, [
    ['sun', await draftGraduate(city, 'sun', 202)],
    ['li', await draftGraduate(city, 'li', 203)],
  ])
  const batch = await prepare(city, SONGJIANG, cases)
  expect(must(await approveBatch(city, SONGJIANG, batch))).toMatchObject({ paid: 2, held: 0, total: 2 * PER_HEAD })
  for (const caseId of cases) expect(await entriesOf(caseId)).toHaveLength(2)
})

test('nobody releases money alone', async () => {
  const [caseId = ''] = await approvedCases(city, [['zhou', await draftGraduate(city, 'zhou', 204)]])
  await city.newAccount('cashier-and-head', 'songjiang', 'cashier@hr-bureau', 'head@finance')
  const own = must(await city.command('cashier-and-head', 'songjiang', 'casework/prepare-batch', { caseIds: [caseId] }))
  const road = { ...SONGJIANG, finance: 'cashier-and-head' }
  expect((await approveBatch(city, road, own)).status).toBe(409)
  expect(await entriesOf(caseId)).toEqual([])
  for (const who of ['sj-clerk', 'sj-officer', 'sj-head', 'sj-cashier']) {
    expect((await approveBatch(city, { ...SONGJIANG, finance: who }, own)).status, who).toBe(403)
  }
  expect((await approveBatch(city, SONGJIANG, { ...own, total: own.total + 1 })).status).toBe(409)
  must(await approveBatch(city, SONGJIANG, own))
})

test('whoever approved a case does not release its money', async () => {
  await city.newAccount('head-of-both', 'songjiang', 'head@hr-bureau', 'head@finance')
  const caseId = await draftGraduate(city, 'wu', 205)
  await approvedCasesBy('head-of-both', 'wu', caseId)
  const batch = await prepare(city, SONGJIANG, [caseId])
  expect((await approveBatch(city, { ...SONGJIANG, finance: 'head-of-both' }, batch)).status).toBe(409)
  expect(await entriesOf(caseId)).toEqual([])
  must(await approveBatch(city, SONGJIANG, batch))
})

async function approvedCasesBy(head: string, who: string, caseId: string) {
  await leadTo(city, SONGJIANG, who, caseId, 'notice')
  await endNotices(city, SONGJIANG)
  must(await act(city, head, 'songjiang', caseId, 'approve'))
}

test('an officer with a stake in a case neither decides it, batches it nor pays it', async () => {
  const offices = ['clerk', 'officer', 'head', 'cashier'].map((role) => `${role}@hr-bureau`)
  const caseId = await draftGraduate(city, 'zheng', 206)
  await city.newAccount('zheng', 'songjiang', ...offices, 'head@finance')
  must(await act(city, 'zheng', 'songjiang', caseId, 'submit', { declared: true }))
  expect((await act(city, 'zheng', 'songjiang', caseId, 'accept')).status).toBe(403)
  must(await act(city, 'sj-clerk', 'songjiang', caseId, 'accept'))
  expect((await act(city, 'zheng', 'songjiang', caseId, 'verify')).status).toBe(403)
  must(await act(city, 'sj-officer', 'songjiang', caseId, 'verify'))
  must(await act(city, 'sj-officer', 'songjiang', caseId, 'publish'))
  expect((await act(city, 'zheng', 'songjiang', caseId, 'object', { text: '对自己的申请提出异议？' })).status).toBe(403)
  await endNotices(city, SONGJIANG)
  expect((await act(city, 'zheng', 'songjiang', caseId, 'approve')).status).toBe(403)
  must(await act(city, 'sj-head', 'songjiang', caseId, 'approve'))
  const own = { ...SONGJIANG, cashier: 'zheng', finance: 'zheng' }
  expect((await city.command('zheng', 'songjiang', 'casework/prepare-batch', { caseIds: [caseId] })).status).toBe(409)
  const batch = await prepare(city, SONGJIANG, [caseId])
  expect((await approveBatch(city, own, batch)).status).toBe(403)
  must(await approveBatch(city, SONGJIANG, batch))
})

test('fifty approvals of one batch at once are one approval; two cashiers at once make one batch', async () => {
  const [caseId = ''] = await approvedCases(city, [['feng', await draftGraduate(city, 'feng', 207)]])
  await city.newAccount('second-cashier', 'songjiang', 'cashier@hr-bureau')
  const prepared = await Promise.all(
    ['sj-cashier', 'second-cashier', 'sj-cashier', 'second-cashier'].map((who) =>
      city.command(who, 'songjiang', 'casework/prepare-batch', { caseIds: [caseId] }),
    ),
  )
  expect(prepared.map((one) => one.status).sort()).toEqual([200, 409, 409, 409])
  const batch = prepared.find((one) => one.status === 200)?.body
  const answers = await Promise.all(Array.from({ length: 50 }, () => approveBatch(city, SONGJIANG, batch)))
  expect(answers.filter((one) => one.status === 200)).toHaveLength(1)
  expect(answers.filter((one) => one.status === 409)).toHaveLength(49)
  expect(await entriesOf(caseId)).toHaveLength(2)
  expect(await awardsOf(caseId)).toHaveLength(1)
})

test('a figure of nothing approves nothing, and is not called an overlap', async () => {
  const caseId = await draftGraduate(city, 'chen', 208)
  await leadTo(city, SONGJIANG, 'chen', caseId, 'notice')
  await endNotices(city, SONGJIANG)
  must(await setFigure(city, 0))
  const answer = await act(city, 'sj-head', 'songjiang', caseId, 'approve')
  must(await setFigure(city, PER_HEAD))
  expect(answer.status).toBe(422)
  expect(answer.body.error.say.zh).toContain('零')
  must(await act(city, 'sj-head', 'songjiang', caseId, 'approve'))
})

test('a paid case is neither batched nor paid again', async () => {
  const [paid] = await city.sql("select case_id from case_state where situation = 'paid' limit 1")
  const again = await city.command('sj-cashier', 'songjiang', 'casework/prepare-batch', { caseIds: [paid.case_id] })
  expect(again.status).toBe(409)
})

test('every batch balances to nothing, and pays what its lines and awards say', async () => {
  const batches = await city.sql(
    `select b.total::bigint as total, (select sum(amount) from ledger_entry e where e.batch_id = b.id) as balance,
       (select sum(amount) from ledger_entry e where e.batch_id = b.id and ledger_account like 'beneficiary:%') as paid,
       (select sum(paid_sum) from payment_line l where l.batch_id = b.id) as lines,
       (select sum(a.sum) from award a join payment_line l on l.award_id = a.id where l.batch_id = b.id) as awards
     from payment_batch b where status = 'approved'`,
  )
  expect(batches.length).toBeGreaterThanOrEqual(7)
  for (const one of batches) {
    const [total, balance, paid, lines, awards] = [one.total, one.balance, one.paid, one.lines, one.awards].map(Number)
    expect({ balance, paid, lines, awards }).toEqual({ balance: 0, paid: total, lines: total, awards: total })
  }
  const [all] = await city.sql('select sum(amount)::bigint as balance, count(*)::int as entries from ledger_entry')
  expect(Number(all.balance)).toBe(0)
  expect(all.entries).toBeGreaterThan(10)
  const ledger = { batches_approved: batches.length, ledger_entries: all.entries, balance_fen: Number(all.balance) }
  proof.holds({ ...counts, ...ledger }, await databaseOf(city.sql))
})

test('the transfer file runs nothing in a spreadsheet', async () => {
  const [row] = await city.sql(
    'select l.batch_id, l.beneficiary_id from payment_line l join payment_batch b on b.id = l.batch_id where l.paid_sum > 0 limit 1',
  )
  const nasty = ['=HYPERLINK("http://x")', '＝1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＋1', '－1', '＠a', '"=1","x\n=2']
  for (const name of nasty) {
    await city.sql('update subject set name = $1 where id = $2', [name, row.beneficiary_id])
    const { text, status } = await city.page('sj-cashier', 'songjiang', `/casework/batches/${row.batch_id}/transfer`)
    expect(status).toBe(200)
    const cells = readCsv(text.replace('\ufeff', '')).flat()
    expect(cells.some((cell) => cell.includes(name))).toBe(true)
    expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
  }
})

/** Cells as a spreadsheet reads them. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [['']]
  for (const [token] of text.matchAll(/"(?:[^"]|"")*"|,|\r\n|[^",\r\n]+|[\r\n]/g)) {
    const row = rows.at(-1) ?? []
    if (token === ',') row.push('')
    else if (token === '\r\n') rows.push([''])
    else row[row.length - 1] += token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token
  }
  return rows
}
