import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Channels, channelsOf } from './channel.ts'
import { deliverDue } from './deliver.ts'
import { gatewaySender } from './gateway.ts'
import { smtpSender } from './smtp.ts'
import { openGatewayDouble } from './testing-gateway.ts'
import { openHouse } from './testing-house.ts'
import { openSmtpDouble } from './testing-smtp.ts'

const FROM = '"松江人才" <notice@songjiang.example.cn>'
/** A moment in Shanghai. */
const at = (text: string) => new Date(`2024-06-${text}:00+08:00`)
const noon = at('03T12:00')

let house: Awaited<ReturnType<typeof openHouse>>
let smtp: Awaited<ReturnType<typeof openSmtpDouble>>
let gateway: Awaited<ReturnType<typeof openGatewayDouble>>
let channels: Channels
beforeAll(async () => {
  house = await openHouse()
  smtp = await openSmtpDouble()
  gateway = await openGatewayDouble()
  const body = { to: '{{to}}', text: '{{subject}} {{link}}' }
  const sms = {
    url: gateway.url,
    notice: body,
    code: body,
    hmacKey: 'k',
    accepted: { path: 'code', value: '0' },
    id: 'data.id',
  }
  channels = channelsOf({ email: smtpSender(smtp.url, FROM), sms: gatewaySender(sms) })
  await house.prove('zhao', 'email', 'zhao@example.cn')
  await house.prove('qian', 'phone', '13800000001')
  await house.prove('sun', 'email', 'nobody@example.cn')
  await house.prove('li', 'email', 'gone@example.cn')
})
afterAll(() => Promise.all([house.close(), smtp.close(), gateway.close()]))
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  smtp.mails.length = 0
  gateway.asked.length = 0
  gateway.answer = { status: 200, body: '{"code":0,"data":{"id":"g-1"}}' }
  await house.sql('delete from message_delivery')
  await house.sql('delete from message')
})

const deliver = (now = noon) => deliverDue(house.platform(channels), house.visit, now)
const rows = () => house.sql('select channel, state, tries, provider_id from message_delivery order by message_id')
const prefer = (set: string) =>
  house.sql(
    `insert into notice_preference values ($1, 'zhao', 'zh', '{email}', '{email}', 22, 8, 'at_once')
     on conflict (tenant_id, account_id) do update set ${set}`,
    [house.visit.tenant.id],
  )

test('an e-mail arrives with its words and its way in, once, whoever looks at the same moment', async () => {
  await house.leave(channels, {}, noon)
  await Promise.all([deliver(), deliver(), deliver()])
  expect(smtp.mails).toHaveLength(1)
  const [mail] = smtp.mails
  expect(mail?.to).toBe('zhao@example.cn')
  expect(mail?.subject).toBe('申请 2024-00001 已受理')
  expect(mail?.parts[0]).toContain('承诺的办理时限从现在算起。')
  expect(mail?.parts[0]).toContain('http://localhost:8080/songjiang/zh/casework/x')
  expect(mail?.parts[1]).toContain('<html lang="zh-CN">')
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated$/im)
  expect(await rows()).toMatchObject([{ channel: 'email', state: 'sent', tries: 1 }])
  expect(await deliver()).toBe(0)
})

test('in the language of the person', async () => {
  await prefer("lang = 'en'")
  await prefer("lang = 'en'")
  await house.leave(channels, {}, noon)
  await deliver()
  expect(smtp.mails[0]?.subject).toBe('Application 2024-00001 accepted')
  expect(smtp.mails[0]?.parts[0]).toContain('/songjiang/en/casework/x')
  await prefer("lang = 'zh'")
})

test('the night waits for the morning, what is urgent as well; a try that falls into the night too', async () => {
  await house.leave(channels, { urgency: 'urgent' }, at('03T23:00'))
  expect([await deliver(at('03T23:01')), await deliver(at('04T07:59')), await deliver(at('04T08:00'))]).toEqual([
    0, 0, 1,
  ])
  await house.leave(channels, {}, at('04T21:59'))
  expect(await deliver(at('04T22:05'))).toBe(0)
  expect(await deliver(at('05T08:00'))).toBe(1)
})

test('a digest is one letter at nine; what is urgent does not wait for it', async () => {
  await prefer("digest = 'daily'")
  for (const title of ['甲', '乙', '丙']) await house.leave(channels, { title: { zh: title, en: title } }, noon)
  await house.leave(channels, { urgency: 'urgent' }, noon)
  expect(await deliver()).toBe(1)
  expect(await deliver(at('04T08:59'))).toBe(0)
  expect(await deliver(at('04T09:00'))).toBe(1)
  const digest = smtp.mails.at(-1)
  expect(digest?.subject).toBe('你有 3 条新消息')
  for (const title of ['甲', '乙', '丙']) expect(digest?.parts[0]).toContain(title)
  expect(await rows()).toMatchObject(Array.from({ length: 4 }, () => ({ state: 'sent' })))
  await prefer("digest = 'at_once'")
})

test('an SMS arrives signed, with its own number, one line and the way in', async () => {
  await house.leave(channels, { accountId: 'qian' }, noon)
  await deliver()
  const [asked] = gateway.asked
  expect(asked?.body).toEqual({
    to: '13800000001',
    text: '申请 2024-00001 已受理 http://localhost:8080/songjiang/zh/messages',
  })
  expect(asked?.headers['idempotency-key']).toMatch(/\.sms$/)
  expect(asked?.headers['x-signature']).toMatch(/^sha256=[0-9a-f]{64}$/)
  expect(await rows()).toMatchObject([{ channel: 'sms', state: 'sent', provider_id: 'g-1' }])
})

test('a refusal loses nothing: the message is there, the letter is given up', async () => {
  await house.leave(channels, { accountId: 'sun' }, noon)
  expect(await deliver()).toBe(0)
  expect(await rows()).toMatchObject([{ state: 'refused' }])
  expect(await house.sql("select read_at from message where account_id = 'sun'")).toEqual([{ read_at: null }])
  gateway.answer = { status: 200, body: '{"code":17,"message":"template"}' }
  await house.leave(channels, { accountId: 'qian' }, noon)
  expect(await deliver()).toBe(0)
  expect((await rows()).map((row) => row.state)).toEqual(['refused', 'refused'])
})

test('a busy gateway is asked again later, and at last given up', async () => {
  gateway.answer = { status: 503, body: '' }
  await house.leave(channels, { accountId: 'qian' }, noon)
  await deliver()
  expect(await deliver()).toBe(0)
  expect(await rows()).toMatchObject([{ state: 'waiting', tries: 1 }])
  for (let day = 4; day <= 9; day += 1) await deliver(at(`0${day}T12:00`))
  expect(await rows()).toMatchObject([{ state: 'refused', tries: 6 }])
  expect(gateway.asked).toHaveLength(6)
})

test('what may have arrived: an e-mail goes again under the same Message-ID, an SMS does not', async () => {
  gateway.answer = 'hang up'
  await house.leave(channels, { accountId: 'qian' }, noon)
  await house.leave(channels, { accountId: 'li' }, noon)
  for (const time of ['03T12:00', '03T12:10', '03T13:00']) await deliver(at(time))
  expect(gateway.asked).toHaveLength(1)
  expect(smtp.mails).toHaveLength(3)
  expect(new Set(smtp.mails.map((one) => one.messageId)).size).toBe(1)
  expect(await rows()).toMatchObject([
    { channel: 'sms', state: 'unclear' },
    { channel: 'email', state: 'waiting' },
  ])
})

test('a server that died while sending: the claim runs out; e-mail goes again, SMS does not', async () => {
  await house.leave(channels, {}, noon)
  await house.leave(channels, { accountId: 'qian' }, noon)
  await house.sql("update message_delivery set state = 'sending', tries = 1, next_at = $1", [at('03T12:10')])
  expect(await deliver(at('03T12:09'))).toBe(0)
  expect(await deliver(at('03T12:11'))).toBe(1)
  expect([smtp.mails.length, gateway.asked.length]).toEqual([1, 0])
})

test('whoever has read it in the house gets no letter about it', async () => {
  await house.leave(channels, {}, at('03T23:00'))
  await house.sql('update message set read_at = now()')
  expect(await deliver(at('04T08:00'))).toBe(0)
  expect(await rows()).toMatchObject([{ state: 'needless' }])
})

test('each letter has its audit line, without the address', async () => {
  await house.sql('delete from audit_entry')
  await house.leave(channels, {}, noon)
  await deliver()
  const lines = await house.sql('select action, subject_id, detail from audit_entry')
  expect(lines).toEqual([
    { action: 'platform/send-notice', subject_id: 'zhao', detail: { channel: 'email', messages: 1 } },
  ])
})
