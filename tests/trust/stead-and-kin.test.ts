import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellAll } from '../../server/app/notices.ts'
import {
  act,
  approveBatch,
  approvedCases,
  draftGraduate,
  leadTo,
  must,
  residentId,
  SONGJIANG,
  setFigure,
} from './cases.ts'
import { type City, openCity } from './city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
  must(await setFigure(city, 500_000))
  await city.newAccount('sj-second', 'songjiang', 'officer@hr-bureau')
  await city.newAccount('sj-fresh', 'songjiang', 'service@hr-bureau')
})
afterAll(() => city.close())

const slug = 'songjiang'
const ask = (who: string, name: string, body: object) => city.command(who, slug, `administration/${name}`, body)
const idOf = async (who: string) => must(await city.query(who, slug, 'platform/me')).account.id
const today = async () => must(await city.query('sj-head', slug, 'platform/me')).tenant.businessDay as string
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const moveTo = async (day: string) =>
  must(await city.command('sj-officer', slug, 'platform/move-business-day', { day }))

/** `who` is away from today on and `to` stands in. Answers the id of the delegation. */
async function away(who: string, desk: string, to: string, days = 5, wait = 0): Promise<string> {
  const [role, unitId] = desk.split('@')
  const from = later(await today(), wait)
  const body = { role, unitId, to: await idOf(to), from, until: later(from, days), reason: '演示：外出' }
  return must(await ask(who, 'delegate', body)).delegationId
}
const back = async (who: string, delegationId: string) => must(await ask(who, 'end-delegation', { delegationId }))

async function caseAt(login: string, stop: string, serial?: number): Promise<string> {
  const caseId = await draftGraduate(city, login, serial)
  await leadTo(city, SONGJIANG, login, caseId, stop)
  return caseId
}
const lastAction = async (caseId: string) =>
  (
    await city.sql('select kind, by, detail from case_action where case_id = $1 order by sequence desc limit 1', [
      caseId,
    ])
  )[0]
const mine = async (who: string) =>
  must(await city.query(who, slug, 'casework/queue', { view: 'mine', size: '200' })).rows.map(
    (one: { id: string }) => one.id,
  )

describe('delegation while away', () => {
  test('a colleague acts in one’s stead, recorded with both names, for those days only', async () => {
    const caseId = await caseAt('away-1', 'verification')
    expect((await act(city, 'sj-fresh', slug, caseId, 'verify', { text: '属实' })).status).toBe(403)
    const early = await away('sj-officer', 'officer@hr-bureau', 'sj-fresh', 3, 2)
    expect((await act(city, 'sj-fresh', slug, caseId, 'verify', { text: '属实' })).status).toBe(403)
    await back('sj-officer', early)
    const running = await away('sj-officer', 'officer@hr-bureau', 'sj-fresh')
    expect(await mine('sj-fresh')).toContain(caseId)
    must(await act(city, 'sj-fresh', slug, caseId, 'verify', { text: '属实' }))
    const [fresh, officer] = [await idOf('sj-fresh'), await idOf('sj-officer')]
    expect(await lastAction(caseId)).toMatchObject({
      by: fresh,
      detail: { onBehalfOf: { account: officer, name: '顾宁（演示）' } },
    })
    const [line] = await city.sql(
      "select account_id, detail from audit_entry where subject_id = $1 and action = 'casework/act' order by at desc limit 1",
      [caseId],
    )
    expect(line).toMatchObject({ account_id: fresh, detail: { onBehalfOf: officer } })
    const { trail } = must(await city.query('sj-head', slug, 'casework/case', { caseId }))
    expect(trail.at(-1)).toMatchObject({ by: 'sj-fresh', onBehalfOf: '顾宁（演示）' })
    await back('sj-officer', running)
    expect((await act(city, 'sj-fresh', slug, caseId, 'publish')).status).toBe(403)
  })

  test('it ends by itself', async () => {
    const caseId = await caseAt('away-2', 'verification')
    await away('sj-officer', 'officer@hr-bureau', 'sj-fresh', 2)
    await moveTo(later(await today(), 3))
    expect((await act(city, 'sj-fresh', slug, caseId, 'verify', { text: '属实' })).status).toBe(403)
  })

  test('a set of figures made in somebody’s stead says so', async () => {
    const running = await away('sj-officer', 'officer@hr-bureau', 'sj-fresh')
    must(await setFigure(city, 500_000, 'sj-fresh'))
    const [line] = await city.sql(
      "select detail from audit_entry where action = 'policy/set-figure' order by at desc limit 1",
    )
    expect(line.detail.onBehalfOf).toBe(await idOf('sj-officer'))
    await back('sj-officer', running)
  })

  test('only an office of one’s own, to a colleague of the unit, once at a time; no expert is stood in for', async () => {
    const running = await away('sj-officer', 'officer@hr-bureau', 'sj-fresh')
    const from = await today()
    const body = { role: 'officer', unitId: 'hr-bureau', from, until: later(from, 2), reason: '外出' }
    // What somebody has in another's stead they do not pass on.
    expect((await ask('sj-fresh', 'delegate', { ...body, to: await idOf('sj-clerk') })).status).toBe(403)
    expect((await ask('sj-officer', 'delegate', { ...body, to: await idOf('sj-clerk') })).status).toBe(409)
    expect((await ask('sj-second', 'delegate', { ...body, to: await idOf('sj-finance') })).status).toBe(422)
    expect(
      (await ask('sj-second', 'delegate', { ...body, to: await idOf('sj-clerk'), until: later(from, 200) })).status,
    ).toBe(422)
    const day = must(await city.query('sm-head', 'sanming', 'platform/me')).tenant.businessDay
    const expert = { ...body, role: 'expert', unitId: 'science-bureau', from: day, until: later(day, 2) }
    const clerk = must(await city.query('sm-clerk', 'sanming', 'platform/me')).account.id
    const refused = await city.command('sm-expert-1', 'sanming', 'administration/delegate', { ...expert, to: clerk })
    expect([refused.status, refused.body.error.say.zh]).toEqual([422, '专家意见由本人出具，不能委托。'])
    await back('sj-fresh', running)
  })

  test('whoever stands in does not judge what the absent one did', async () => {
    const caseId = await caseAt('away-3', 'notice')
    await city.newAccount('sj-objector')
    must(await act(city, 'sj-objector', slug, caseId, 'object', { text: '此人没有在该公司上班过。' }))
    const [objection] = await city.sql('select id from objection where case_id = $1', [caseId])
    const input = { objection: objection.id, upheld: false, text: '查无此事' }
    const running = await away('sj-officer', 'officer@hr-bureau', 'sj-fresh')
    const refused = await act(city, 'sj-fresh', slug, caseId, 'find', input)
    expect([refused.status, refused.body.error.say.zh]).toEqual([403, expect.stringContaining('没有经办过')])
    await back('sj-officer', running)
    // In the stead of somebody who had no part in it, the same person may.
    const other = await away('sj-second', 'officer@hr-bureau', 'sj-fresh')
    must(await act(city, 'sj-fresh', slug, caseId, 'find', input))
    await back('sj-second', other)
  })

  test('nobody gets both hands on a payment', async () => {
    await city.newAccount('sj-two', slug, 'cashier@hr-bureau', 'head@finance')
    await city.newAccount('sj-pay', slug, 'cashier@hr-bureau', 'officer@finance')
    const [first = '', second = ''] = await approvedCases(city, [
      ['pay-1', await draftGraduate(city, 'pay-1')],
      ['pay-2', await draftGraduate(city, 'pay-2')],
    ])
    // Prepared in one's own name, it is not released in another's stead.
    const own = must(await city.command('sj-pay', slug, 'casework/prepare-batch', { caseIds: [first] }))
    const finance = await away('sj-finance', 'head@finance', 'sj-pay')
    const approve = (who: string, batch: { batchId: string; total: number }) =>
      city.command(who, slug, 'casework/approve-batch', { batchId: batch.batchId, total: batch.total })
    expect((await approve('sj-pay', own)).status).toBe(409)
    await back('sj-finance', finance)
    must(await approveBatch(city, SONGJIANG, own))
    // Prepared in one's stead, it is not released by oneself.
    const cashier = await away('sj-two', 'cashier@hr-bureau', 'sj-fresh')
    const theirs = must(await city.command('sj-fresh', slug, 'casework/prepare-batch', { caseIds: [second] }))
    expect((await approve('sj-two', theirs)).status).toBe(409)
    await back('sj-two', cashier)
    must(await approveBatch(city, SONGJIANG, theirs))
  })
})

describe('nobody handles a case of a relative', () => {
  const declare = (who: string, serial: number) =>
    ask(who, 'declare-relative', { name: '周演示', relationship: 'spouse', idNumber: residentId(serial) })

  test('recognised by the number: no step, no list, no reveal, no hand over, no stand-in', async () => {
    const caseId = await caseAt('kin-1', 'verification', 555)
    expect(await mine('sj-officer')).toContain(caseId)
    const { relativeId } = must(await declare('sj-officer', 555))
    const refused = await act(city, 'sj-officer', slug, caseId, 'verify', { text: '属实' })
    expect([refused.status, refused.body.error.say.zh]).toEqual([403, expect.stringContaining('应当回避')])
    expect(await mine('sj-officer')).not.toContain(caseId)
    const detail = must(await city.query('sj-officer', slug, 'casework/case', { caseId }))
    expect([detail.possible, detail.offers, detail.recusals.own]).toEqual([[], [], 'relative'])
    const reveal = { caseId, key: 'phone', reason: '电话核实' }
    expect((await city.command('sj-officer', slug, 'casework/reveal', reveal)).status).toBe(403)
    const to = await idOf('sj-officer')
    expect((await act(city, 'sj-second', slug, caseId, 'hand_over', { account: to, text: '' })).status).toBe(422)
    // A stand-in gives the relative nothing, and a relative who is away gives nothing to whoever stands in.
    const into = await away('sj-second', 'officer@hr-bureau', 'sj-officer')
    expect((await act(city, 'sj-officer', slug, caseId, 'verify', { text: '属实' })).status).toBe(403)
    await back('sj-second', into)
    const out = await away('sj-officer', 'officer@hr-bureau', 'sj-fresh')
    expect((await act(city, 'sj-fresh', slug, caseId, 'verify', { text: '属实' })).status).toBe(403)
    await back('sj-officer', out)
    // The head sees that somebody stays out, and hands the case to another.
    must(await act(city, 'sj-head', slug, caseId, 'hand_over', { account: await idOf('sj-second'), text: '请接着办' }))
    must(await act(city, 'sj-second', slug, caseId, 'verify', { text: '属实' }))
    must(await ask('sj-officer', 'drop-relative', { relativeId, reason: '号码填错' }))
    must(await act(city, 'sj-officer', slug, caseId, 'publish'))
  })

  test('nor in bulk, in a batch, or when it is released', async () => {
    const [caseId = ''] = await approvedCases(city, [['kin-2', await draftGraduate(city, 'kin-2', 556)]])
    for (const who of ['sj-cashier', 'sj-finance']) must(await declare(who, 556))
    expect((await city.command('sj-cashier', slug, 'casework/prepare-batch', { caseIds: [caseId] })).status).toBe(403)
    const batch = must(await city.command('sj-two', slug, 'casework/prepare-batch', { caseIds: [caseId] }))
    expect((await approveBatch(city, SONGJIANG, batch)).status).toBe(403)
    const next = await caseAt('kin-3', 'notice', 557)
    await moveTo(later(await today(), 20))
    must(await declare('sj-head', 557))
    const [{ version }] = await city.sql('select version from case_state where case_id = $1', [next])
    const bulk = await city.command('sj-head', slug, 'casework/bulk-approve', { cases: [{ caseId: next, version }] })
    expect(bulk.status).toBe(403)
    expect((await act(city, 'sj-head', slug, next, 'approve')).status).toBe(403)
  })

  test('what is declared is read by its owner, and by those who watch with a reason that is recorded', async () => {
    must(await declare('sj-clerk', 558))
    const own = must(await city.query('sj-clerk', slug, 'administration/own'))
    expect(own.relatives).toMatchObject([{ name: '周演示', number: `＊＊＊＊${residentId(558).slice(-4)}` }])
    expect((await declare('sj-clerk', 558)).status).toBe(409)
    const accountId = await idOf('sj-clerk')
    for (const who of ['sj-system', 'sj-head', 'sj-second'])
      expect((await ask(who, 'reveal-relatives', { accountId, reason: '核对回避' })).status, who).toBe(403)
    const shown = must(await ask('sj-audit', 'reveal-relatives', { accountId, reason: '核对回避' }))
    expect(shown.rows[0]).toMatchObject({ name: '周演示', number: residentId(558) })
    const [line] = await city.sql(
      "select detail from audit_entry where action = 'administration/reveal-relatives' and subject_id = $1",
      [accountId],
    )
    expect(line.detail).toEqual({ reason: '核对回避', relatives: 1 })
    const stored = await city.sql(
      "select r::text as t from relative r union all select v::text from secret_value v where subject_kind = 'relative'",
    )
    expect(stored.length).toBeGreaterThan(3)
    expect(stored.map((one) => one.t).join()).not.toMatch(new RegExp(`${residentId(558)}|周演示`))
    const found = must(await city.command('sj-head', slug, 'casework/find-exact', { value: residentId(558) }))
    expect([found.people.rows, found.organisations.rows]).toEqual([[], []])
  })
})

describe('recusal in one case', () => {
  test('said by oneself or seen by a colleague, it counts at once; the head is told', async () => {
    const caseId = await caseAt('recuse-1', 'verification')
    const recuse = (who: string, body: object) => city.command(who, slug, 'casework/recuse', { caseId, ...body })
    must(await recuse('sj-officer', { reason: '申请人是我的同学，近期有经济往来' }))
    expect((await act(city, 'sj-officer', slug, caseId, 'verify', { text: '属实' })).status).toBe(403)
    expect((await recuse('sj-second', { account: await idOf('sj-officer'), reason: '重复' })).status).toBe(409)
    must(await recuse('sj-clerk', { account: await idOf('sj-second'), reason: '与申请人同住' }))
    expect((await act(city, 'sj-second', slug, caseId, 'take')).status).toBe(403)
    await tellAll(city.platform)
    const { rows } = must(await city.query('sj-head', slug, 'platform/messages'))
    expect(rows.map((one: { title: { zh: string } | string }) => JSON.stringify(one.title)).join()).toContain('回避')
    const { recusals } = must(await city.query('sj-head', slug, 'casework/case', { caseId }))
    expect(recusals.rows).toMatchObject([
      { name: '顾宁（演示）', by: '顾宁（演示）' },
      { reason: '与申请人同住', by: '周敏（演示）' },
    ])
    // The applicant reads nothing of it.
    const theirs = must(await city.query('recuse-1', slug, 'casework/case', { caseId }))
    expect(theirs.recusals).toEqual({ own: null, rows: [] })
  })
})
