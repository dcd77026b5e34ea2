import { afterAll, beforeAll, expect, test } from 'vitest'
import { tick } from '../../server/app/ticker.ts'
import { act, approvedCases, draftGraduate, endNotices, leadTo, must, SONGJIANG, setFigure } from './cases.ts'
import { type City, openCity } from './city.ts'
import { deskOf } from './desk-steps.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
}, 60_000)
afterAll(() => city.close())

const { moveTo, detailOf, pay, expectBalanced } = deskOf(() => city)

test('what the bank gives back is put right by its owner and paid again by two people, once', {
  timeout: 60_000,
}, async () => {
  must(await setFigure(city, 500_000))
  const caseIds = await approvedCases(city, [
    ['bank-1', await draftGraduate(city, 'bank-1')],
    ['bank-2', await draftGraduate(city, 'bank-2')],
  ])
  const [first = '', second = ''] = caseIds
  const batch = must(await city.command('sj-cashier', 'songjiang', 'casework/prepare-batch', { caseIds }))
  must(
    await city.command('sj-finance', 'songjiang', 'casework/approve-batch', {
      batchId: batch.batchId,
      total: batch.total,
    }),
  )
  const { number } = await detailOf('sj-cashier', 'songjiang', first)
  const send = (file: string, commit: boolean) =>
    city.command('sj-cashier', 'songjiang', 'casework/return-payments', { batchId: batch.batchId, file, commit })
  const wrong = must(await send(`申请编号,金额,原因\n${number},4999.99,账号有误\n2020-1,1,x`, true))
  expect(wrong).toMatchObject({ done: false, matched: 0 })
  expect(wrong.faults.map((one: { row: number }) => one.row)).toEqual([2, 3])
  const file = `\ufeff申请编号,金额（元）,原因\r\n${number},"5,000.00",账号与户名不符\r\n`
  expect(must(await send(file, false))).toMatchObject({ done: false, matched: 1, total: 500_000 })
  expect(must(await send(file, true))).toMatchObject({ done: true, matched: 1 })
  expect(must(await send(file, true))).toMatchObject({ done: false, matched: 0 })
  const returned = await detailOf('bank-1', 'songjiang', first)
  expect(returned).toMatchObject({ situation: 'returned', duties: { paid: 0 } })
  await expectBalanced()
  must(
    await city.command('bank-1', 'songjiang', 'casework/identify', {
      caseId: first,
      values: { bank_account: '622202009999999999' },
    }),
  )
  expect(must(await act(city, 'bank-1', 'songjiang', first, 'correct_account')).situation).toBe('payment')
  expect(await pay(first, 'songjiang')).toMatchObject({ paid: 1, total: 500_000 })
  expect((await detailOf('bank-2', 'songjiang', second)).situation).toBe('paid')
  const [row] = await city.sql('select count(*)::int as n from award where case_id = any($1)', [caseIds])
  expect(row.n).toBe(2)
  await expectBalanced()
})

test('many approvers at once never pay more than the budget line', { timeout: 60_000 }, async () => {
  const names = ['budget-1', 'budget-2', 'budget-3', 'budget-4', 'budget-5', 'budget-6']
  const drafts: [string, string][] = []
  for (const name of names) drafts.push([name, await draftGraduate(city, name)])
  const caseIds = await approvedCases(city, drafts)
  const { rows: before } = must(
    await city.query('sj-finance', 'songjiang', 'casework/reconciliation', { year: '2024' }),
  )
  const spent = before.reduce((sum: number, one: { spent: number }) => sum + one.spent, 0)
  const budget = { unitId: 'hr-bureau', year: 2024, amount: spent + 1_200_000, document: '演示：预算批复' }
  must(await city.command('sj-finance', 'songjiang', 'casework/set-budget', budget))
  const batches = []
  for (const one of caseIds)
    batches.push(must(await city.command('sj-cashier', 'songjiang', 'casework/prepare-batch', { caseIds: [one] })))
  const approve = (batch: { batchId: string; total: number }) =>
    city.command('sj-finance', 'songjiang', 'casework/approve-batch', { batchId: batch.batchId, total: batch.total })
  const answers = await Promise.all(batches.map(approve))
  expect(answers.map((one) => must(one).paid).sort()).toEqual([0, 0, 0, 0, 1, 1])
  const { rows, balance } = must(
    await city.query('sj-finance', 'songjiang', 'casework/reconciliation', { year: '2024' }),
  )
  expect(rows.reduce((sum: number, one: { spent: number }) => sum + one.spent, 0)).toBe(spent + 1_000_000)
  expect(balance).toBe(0)
})

test('cases approved together can be taken back until they take effect; one that moved on is held', {
  timeout: 60_000,
}, async () => {
  must(await setFigure(city, 500_000))
  const cases: string[] = []
  for (const name of ['bulk-1', 'bulk-2', 'bulk-3']) {
    const caseId = await draftGraduate(city, name)
    await leadTo(city, SONGJIANG, name, caseId, 'notice')
    cases.push(caseId)
  }
  await endNotices(city, SONGJIANG)
  const versioned = async () =>
    Promise.all(
      cases.map(async (caseId) => ({ caseId, version: (await detailOf('sj-head', 'songjiang', caseId)).version })),
    )
  const send = async () =>
    must(await city.command('sj-head', 'songjiang', 'casework/bulk-approve', { cases: await versioned() }))
  const overdue = (id: string) =>
    city.sql("update bulk_decision set takes_effect_at = now() - interval '1 second' where id = $1", [id])
  const first = await send()
  expect((await city.command('sj-deputy', 'songjiang', 'casework/undo-bulk', { id: first.id })).status).toBe(404)
  must(await city.command('sj-head', 'songjiang', 'casework/undo-bulk', { id: first.id }))
  await overdue(first.id)
  await tick(city.platform)
  expect((await detailOf('sj-head', 'songjiang', cases[0] ?? '')).situation).toBe('decision')

  const second = await send()
  must(await act(city, 'sj-head', 'songjiang', cases[2] ?? '', 'take'))
  await overdue(second.id)
  await Promise.all([tick(city.platform), tick(city.platform)])
  const situations = await Promise.all(cases.map(async (id) => (await detailOf('sj-head', 'songjiang', id)).situation))
  expect(situations).toEqual(['payment', 'payment', 'decision'])
  const made = async () => must(await city.query('sj-head', 'songjiang', 'casework/bulk-decisions')).rows
  const { number } = await detailOf('sj-head', 'songjiang', cases[2] ?? '')
  expect((await made())[0]).toMatchObject({ id: second.id, status: 'done', held: [{ caseId: cases[2], number }] })
  // Once it is decided by itself, nothing is held any more.
  must(await act(city, 'sj-head', 'songjiang', cases[2] ?? '', 'approve'))
  expect((await made())[0]).toMatchObject({ id: second.id, held: [] })
  expect((await city.command('sj-head', 'songjiang', 'casework/undo-bulk', { id: second.id })).status).toBe(409)
})

test('a batch can be taken back, and a year is closed once everything in it is', { timeout: 60_000 }, async () => {
  must(await setFigure(city, 500_000))
  const [caseId = ''] = await approvedCases(city, [['year-end', await draftGraduate(city, 'year-end')]])
  const prepare = async () =>
    must(await city.command('sj-cashier', 'songjiang', 'casework/prepare-batch', { caseIds: [caseId] }))
  const cancel = (who: string, batchId: string) =>
    city.command(who, 'songjiang', 'casework/cancel-batch', { batchId, reason: '户名有疑问，先核实' })
  const first = await prepare()
  expect((await cancel('sj-clerk', first.batchId)).status).toBe(403)
  must(await cancel('sj-finance', first.batchId))
  expect((await cancel('sj-cashier', first.batchId)).status).toBe(409)
  const approveFirst = { batchId: first.batchId, total: first.total }
  expect((await city.command('sj-finance', 'songjiang', 'casework/approve-batch', approveFirst)).status).toBe(409)

  const second = await prepare()
  const close = (who: string, year: number) => city.command(who, 'songjiang', 'casework/close-year', { year })
  const of2024 = () => city.query('sj-finance', 'songjiang', 'casework/reconciliation', { year: '2024' })
  expect((await close('sj-finance', 2024)).status).toBe(422)
  await moveTo('sj-officer', 'songjiang', '2025-01-06')
  expect((await close('sj-head', 2024)).status).toBe(403)
  const waiting = await close('sj-finance', 2024)
  expect(waiting).toMatchObject({ status: 409 })
  expect(JSON.stringify(waiting.body)).toContain(second.number)
  must(await cancel('sj-cashier', second.batchId))
  const before = must(await of2024())
  const [one, two] = await Promise.all([close('sj-finance', 2024), close('sj-finance', 2024)])
  expect([one.status, two.status].sort()).toEqual([200, 409])
  // Paid in the new year: it counts there, and what was carried over stays written down.
  expect(await pay(caseId, 'songjiang')).toMatchObject({ paid: 1 })
  expect(must(await of2024())).toMatchObject({ rows: before.rows, closed: { on: '2025-01-06' }, mayClose: false })
  const late = { unitId: 'hr-bureau', year: 2024, amount: 100, document: '演示：补记' }
  expect((await city.command('sj-finance', 'songjiang', 'casework/set-budget', late)).status).toBe(409)
  const app = await city.fresh.app.connect()
  await expect(app.query('delete from year_close')).rejects.toThrow(/permission denied/)
  app.release()
  await expectBalanced()
})
