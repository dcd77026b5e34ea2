import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, residentId } from './cases.ts'
import { freshKey, type Town } from './city.ts'
import { counted } from './counts.ts'
import { acknowledged, type Batch, loadUntilKilled, PER_HEAD, prepareBatches } from './crash-load.ts'
import { overNetwork } from './network.ts'
import { databaseOf, openProof } from './proof.ts'
import { openServer, type Server } from './server.ts'

const ROUNDS = counted(6, 200)
const PAYMENTS = 2
let server: Server
let town: Town & { cookieOf(login: string): Promise<string> }
let applicantId: string
let batches: Batch[]

beforeAll(async () => {
  server = await openServer()
  await server.start()
  town = overNetwork(server)
  const [row] = await server.sql("select subject_id from representation where scope = 'self' limit 1")
  applicantId = row.subject_id
  batches = await prepareBatches(town, ROUNDS * PAYMENTS)
}, 900_000)
afterAll(() => server?.close(), 60_000)

/** What the database holds of the writes whose ids are given, and of all of them. */
async function held(cases: readonly string[], payments: readonly string[]) {
  const [found] = await server.sql(
    `select (select count(*)::int from case_file where id = any($1)) as cases,
       (select count(*)::int from case_file) as all_cases,
       (select count(*)::int from case_action where case_id = any($1) and kind = 'draft') as drafts,
       (select count(*)::int from case_state where case_id = any($1)) as states,
       (select count(distinct number)::int from case_file) as numbers,
       (select count(*)::int from audit_entry where action = 'casework/start') as start_lines,
       (select count(*)::int from payment_batch where id = any($2) and status = 'approved') as payments,
       (select count(*)::int from payment_batch where status = 'approved') as all_payments,
       (select count(*)::int from award) as awards,
       (select count(*)::int from audit_entry where action = 'casework/approve-batch') as pay_lines,
       (select count(*)::int from ledger_entry) as entries,
       (select coalesce(sum(amount), 0)::bigint::text from ledger_entry) as balance,
       (select coalesce(sum(amount) filter (where amount > 0), 0)::bigint::text from ledger_entry) as paid_fen`,
    [cases, payments],
  )
  return found
}

test(`${ROUNDS} times killed under load, server and database by turns: every acknowledged case and payment is there`, {
  timeout: 3_600_000,
}, async () => {
  const proof = openProof('crash', 'kill -9 of server and database by turns under load loses no acknowledged write')
  const before = await held([], [])
  const unanswered = { case: 0, payment: 0 }
  const happened = { case: 0, payment: 0 }
  const counts = async (rounds: number) => {
    const [cases, payments] = [[...acknowledged.case.values()], [...acknowledged.payment.values()]]
    const found = await held(cases, payments)
    const lost = cases.length + payments.length - found.cases - found.payments
    const server_kills = Math.ceil(rounds / 2)
    return {
      ...{ rounds, server_kills, database_kills: rounds - server_kills },
      ...{ cases_acknowledged: cases.length, cases_found: found.cases },
      ...{ payments_acknowledged: payments.length, payments_found: found.payments, acknowledged_lost: lost },
      ...{ cases_unanswered_at_kill: unanswered.case, of_these_written: happened.case },
      ...{ payments_unanswered_at_kill: unanswered.payment, of_these_paid: happened.payment },
      ...{ fen_paid: Number(found.paid_fen), ledger_balance_fen: Number(found.balance) },
    }
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    const kill = round % 2 === 0 ? server.killDatabase : server.killServer
    const mine = batches.slice((round - 1) * PAYMENTS, round * PAYMENTS)
    const open = await loadUntilKilled(town, { applicantId, batches: mine, clients: 4, kill })
    await server.killServer()
    await server.start()
    proof.counted(await counts(round))
    // Before anything is sent again: what was acknowledged is there, and nothing beyond what was sent.
    const [told, toldPaid] = [acknowledged.case.size, acknowledged.payment.size]
    const after = await held([...acknowledged.case.values()], [...acknowledged.payment.values()])
    expect({ cases: after.cases, payments: after.payments }, `round ${round}`).toEqual({
      cases: told,
      payments: toldPaid,
    })
    happened.case += after.all_cases - before.all_cases - told
    happened.payment += after.all_payments - toldPaid
    for (const one of open) unanswered[one.kind] += 1
    // What was under way is sent again under its key: it happened once or not at all before, and once now.
    for (const one of open) one.keep(must(await one.send()))
    const [cases, payments] = [[...acknowledged.case.values()], [...acknowledged.payment.values()]]
    expect(new Set(cases).size).toBe(cases.length)
    const [all, paid] = [before.all_cases + cases.length, payments.length]
    expect(await held(cases, payments), `round ${round}`).toEqual({
      ...{ cases: cases.length, all_cases: all, drafts: cases.length, states: cases.length },
      ...{ numbers: all, start_lines: before.start_lines + cases.length },
      ...{ payments: paid, all_payments: paid, awards: before.awards + paid, pay_lines: paid, entries: 2 * paid },
      ...{ balance: '0', paid_fen: String(paid * PER_HEAD) },
    })
  }
  expect(acknowledged.case.size).toBeGreaterThanOrEqual(ROUNDS * 5)
  expect(acknowledged.payment.size).toBe(ROUNDS * PAYMENTS)
  proof.holds(await counts(ROUNDS), await databaseOf(server.sql))
})

test('the log, at its most talkative, holds nothing sensitive', { timeout: 60_000 }, async () => {
  const values = { id_number: residentId(999), phone: '13877776666', bank_account: '6222029876543210' }
  const [caseId] = acknowledged.case.values()
  const identify = (given: object) =>
    town.command('sj-graduate', 'songjiang', 'casework/identify', { caseId, values: given })
  expect((await identify(values)).status).toBe(200)
  expect((await identify({ ...values, bank_account: `${values.bank_account}\u0000` })).status).toBe(400)
  expect((await identify({ ...values, id_number: `${values.id_number.slice(0, 17)}?` })).status).toBe(422)
  const form = new URLSearchParams({ login: '13877776666', password: 'a-secret-password', _key: freshKey() })
  await fetch(`http://127.0.0.1:${server.port}/songjiang/zh/sign-in`, { method: 'POST', body: form })
  const log = server.log()
  expect(log).toContain('/api/songjiang/casework/identify')
  const session =
    decodeURIComponent(await town.cookieOf('sj-graduate'))
      .split('=')[1]
      ?.split('.')[0] ?? ''
  expect(session.length).toBeGreaterThan(10)
  for (const value of [...Object.values(values), 'a-secret-password', 'xinglin-demo', session]) {
    // The start-up lines name the demonstration's password on purpose.
    const lines = log.split('\n').filter((line) => line.includes(value) && !line.startsWith('Accounts, all'))
    expect(lines).toEqual([])
  }
})
