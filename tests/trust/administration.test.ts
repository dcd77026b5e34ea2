import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AUDITED } from '../../server/administration/index.ts'
import { allCommands } from '../../server/app/mount.ts'
import { must } from './cases.ts'
import { type City, ORIGIN, openCity } from './city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const ask = (who: string, name: string, body: object) => city.command(who, 'songjiang', `administration/${name}`, body)
const me = async (who: string) => must(await city.query(who, 'songjiang', 'platform/me'))
const office = { role: 'clerk', unitId: 'hr-bureau', from: '2024-05-20', reason: '演示：顶岗' }

/** A new account of the city; answers its id and first password. */
const open = async (login: string) => must(await ask('sj-system', 'open-account', { login, name: login }))
const prepare = (accountId: string, more: object = {}) =>
  ask('sj-system', 'prepare-office', { accountId, ...office, ...more })
const settle = (grantId: string, confirm = true, reason = '') =>
  ask('sj-security', 'settle-office', { grantId, confirm, reason })

describe('an office is given by two', () => {
  test('prepared by one and confirmed by another, it is held from then on, and not before', async () => {
    const { accountId } = await open('newcomer')
    const { grantId } = must(await prepare(accountId))
    const offices = () => city.sql('select * from membership where account_id = $1', [accountId])
    expect(await offices()).toEqual([])
    must(await settle(grantId))
    expect(await offices()).toMatchObject([{ role: 'clerk', unit_id: 'hr-bureau', ended_at: null }])
    expect((await settle(grantId)).status).toBe(409)
  })

  test('nobody does both steps, nobody does either for themselves', async () => {
    const { accountId } = await open('newcomer-2')
    const { grantId } = must(await prepare(accountId))
    expect((await ask('sj-system', 'settle-office', { grantId, confirm: true })).status).toBe(403)
    expect((await ask('sj-security', 'prepare-office', { accountId, ...office })).status).toBe(403)
    const system = (await me('sj-system')).account.id
    expect((await prepare(system)).status).toBe(409)
    expect((await settle(grantId, false)).status).toBe(422)
    must(await settle(grantId, false, '岗位已有人'))
    expect(await city.sql('select 1 from membership where account_id = $1', [accountId])).toEqual([])
  })

  test('one of the three at the most, and no administrator handles cases', async () => {
    const { accountId } = await open('newcomer-3')
    const { grantId } = must(await prepare(accountId, { role: 'audit-admin', unitId: 'city' }))
    // What waits counts: two that exclude each other are not both prepared.
    for (const role of ['security-admin', 'system-admin']) {
      const refused = await prepare(accountId, { role, unitId: 'city' })
      expect([refused.status, refused.body.error.say.zh]).toEqual([409, expect.stringContaining('三员互不兼任')])
    }
    expect((await prepare(accountId)).status).toBe(409)
    must(await settle(grantId))
    expect((await prepare(accountId)).status).toBe(409)
    const clerk = (await me('sj-clerk')).account.id
    const refused = await prepare(clerk, { role: 'security-admin', unitId: 'city' })
    expect([refused.status, refused.body.error.say.zh]).toEqual([409, expect.stringContaining('受理')])
    // An administrator sits in no unit, an officer in no city.
    const other = await open('newcomer-4')
    expect((await prepare(other.accountId, { role: 'audit-admin' })).status).toBe(422)
    expect((await prepare(other.accountId, { unitId: 'city' })).status).toBe(422)
  })

  test('two offices that exclude each other, confirmed at once, are one office', async () => {
    const { accountId } = await open('racer')
    const first = must(await prepare(accountId))
    await city.sql(
      "insert into office_grant (tenant_id, id, account_id, unit_id, role, valid_from, reason, prepared_by) select tenant_id, gen_random_uuid(), account_id, 'city', 'audit-admin', valid_from, reason, prepared_by from office_grant where id = $1",
      [first.grantId],
    )
    const [second] = await city.sql("select id from office_grant where account_id = $1 and role = 'audit-admin'", [
      accountId,
    ])
    const answers = await Promise.all([settle(first.grantId), settle(second.id)])
    // Each waits for the other to be settled: neither is confirmed while the other stands.
    expect(answers.map((one) => one.status).filter((one) => one === 200).length).toBeLessThanOrEqual(1)
    expect((await city.sql('select 1 from membership where account_id = $1', [accountId])).length).toBeLessThanOrEqual(
      1,
    )
  })
})

describe('an office is taken away', () => {
  test('at once, without losing what was held; never one’s own', async () => {
    const { accountId, password } = await open('leaver')
    must(await settle(must(await prepare(accountId)).grantId))
    await choosePassword('leaver', password)
    expect((await me('leaver')).offices).toHaveLength(1)
    const [held] = await city.sql('select id from membership where account_id = $1', [accountId])
    must(await ask('sj-security', 'withdraw-office', { officeId: held.id, reason: '调离' }))
    expect((await me('leaver')).offices).toEqual([])
    expect((await city.query('leaver', 'songjiang', 'casework/queue')).status).toBe(403)
    const [kept] = await city.sql('select role, end_reason, ended_at from membership where id = $1', [held.id])
    expect(kept).toMatchObject({ role: 'clerk', end_reason: '调离', ended_at: expect.any(Date) })
    const security = (await me('sj-security')).account.id
    const [own] = await city.sql('select id from membership where account_id = $1', [security])
    expect((await ask('sj-security', 'withdraw-office', { officeId: own.id, reason: '不干了' })).status).toBe(409)
  })

  test('a blocked account has none, gets none, and has to be granted anew when it is let in', async () => {
    const { accountId, password } = await open('blocked')
    must(await settle(must(await prepare(accountId)).grantId))
    const waits = must(await prepare(accountId, { role: 'officer' }))
    await choosePassword('blocked', password)
    const shut = (blocked: boolean) => ask('sj-system', 'set-access', { accountId, blocked, reason: '停职' })
    expect(must(await shut(true)).ended).toBe(1)
    expect((await me('blocked')).offices).toEqual([])
    expect((await settle(waits.grantId)).status).toBe(409)
    expect((await prepare(accountId)).status).toBe(409)
    must(await shut(false))
    expect((await me('blocked')).offices).toEqual([])
    must(await settle(must(await prepare(accountId)).grantId))
    expect((await me('blocked')).offices).toHaveLength(1)
  })

  test('the system administrator does not shut out another administrator', async () => {
    const audit = (await me('sj-audit')).account.id
    expect((await ask('sj-system', 'set-access', { accountId: audit, blocked: true, reason: '停用' })).status).toBe(409)
  })
})

/** Signs in with the first password and puts another in its place, as the page does. */
async function choosePassword(login: string, first: string): Promise<void> {
  const headers = new Headers({ origin: ORIGIN })
  const cookies = await city.platform.identity.signInWithPassword(login, first, headers)
  headers.set('cookie', cookies.map((one) => one.split(';')[0]).join('; '))
  await city.platform.identity.changePassword(first, 'xinglin-demo', headers)
}

describe('the first password', () => {
  test('opens nothing but the page on which it is changed', async () => {
    const { accountId, password } = await open('first')
    must(await settle(must(await prepare(accountId)).grantId))
    const headers = new Headers({ origin: ORIGIN })
    const cookies = await city.platform.identity.signInWithPassword('first', password, headers)
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
    const get = (url: string) => city.send(null, { method: 'GET', url, headers: { cookie } })
    expect((await get('/api/songjiang/platform/me')).body).toMatchObject({ offices: [], passwordOnce: true })
    const refused = await get('/api/songjiang/casework/queue')
    expect([refused.status, refused.body.error.say.zh]).toEqual([403, '请先修改初始密码，再继续办理。'])
    expect((await get('/songjiang/zh/password')).text).toContain('设置自己的密码')
    await choosePassword('first', password)
    expect(await me('first')).toMatchObject({ passwordOnce: false, offices: [{ role: 'clerk' }] })
    // The old session ended with the old password.
    expect((await get('/api/songjiang/platform/me')).status).toBe(401)
  })

  test('is shown once, stored nowhere, and never given for a login that has an account', async () => {
    const key = 'open-account-once'
    const body = { login: 'shown-once', name: '只看一次' }
    const first = must(await city.command('sj-system', 'songjiang', 'administration/open-account', body, key))
    expect(first.password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
    expect((await city.command('sj-system', 'songjiang', 'administration/open-account', body, key)).status).toBe(409)
    const kept = await city.sql(
      'select output::text as t from idempotency_key where key = $1 union all select detail::text from audit_entry where subject_id = $2',
      [key, first.accountId],
    )
    expect(kept.map((one) => one.t).join()).not.toContain(first.password)
    expect(kept.length).toBeGreaterThan(1)
    const known = must(await ask('sj-system', 'open-account', { login: 'sj-graduate', name: '别名' }))
    expect(known.password).toBeNull()
    expect((await city.sql('select name from account where id = $1', [known.accountId]))[0].name).toBe('沈知夏（演示）')
  })
})

describe('the audit administrator', () => {
  test('reads what both did, by whom, and the reading itself; and changes nothing', async () => {
    const read = async (search: Record<string, string> = {}) =>
      must(await city.query('sj-audit', 'songjiang', 'administration/audit', search))
    const { accountId } = await open('watched')
    must(await settle(must(await prepare(accountId)).grantId))
    const { rows } = await read({ subject: accountId })
    expect(rows.map((one: { action: { zh: string }; who: string }) => `${one.who} ${one.action.zh}`)).toEqual([
      '孟岚（演示） 确认或退回岗位',
      '范伟（演示） 拟定岗位',
      '范伟（演示） 开立账号',
    ])
    expect((await read({ action: 'administration/read-audit' })).rows[0].who).toBe('郝静（演示）')
    const file = await city.page('sj-audit', 'songjiang', `/administration/audit/export?subject=${accountId}`)
    expect(file.text).toContain('对象编号：watched')
    expect(file.text).toContain('拟定岗位')
    for (const command of allCommands.filter((one) => typeof one.access === 'object')) {
      if (command.name === 'administration/reveal-relatives') continue
      const { status } = await city.command('sj-audit', 'songjiang', command.name, {})
      expect([400, 403], command.name).toContain(status)
    }
  })

  test('each of the three sees no case', async () => {
    for (const who of ['sj-system', 'sj-security', 'sj-audit'])
      expect((await city.query(who, 'songjiang', 'casework/queue')).status, who).toBe(403)
  })

  test('every command has its words in the audit', () => {
    expect(allCommands.map((one) => one.name).filter((one) => !(one in AUDITED))).toEqual([])
  })
})
