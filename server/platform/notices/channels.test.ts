import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hintOf, readEmail } from './address.ts'
import type { Letter } from './channel.ts'
import { gatewaySender } from './gateway.ts'
import { openChannels } from './open-channels.ts'
import { smtpSender } from './smtp.ts'
import { fill, unknownPlaces, valueAt } from './template.ts'
import { type Asked, openGatewayDouble } from './testing-gateway.ts'
import { openSmtpDouble } from './testing-smtp.ts'

const letter: Letter = { id: 'm1', lang: 'zh', kind: 'notice', subject: '“甲"乙\\', text: '正文', link: 'http://x/' }
let gateway: Awaited<ReturnType<typeof openGatewayDouble>>
let smtp: Awaited<ReturnType<typeof openSmtpDouble>>
beforeAll(async () => {
  gateway = await openGatewayDouble()
  smtp = await openSmtpDouble()
})
afterAll(() => Promise.all([gateway.close(), smtp.close()]))

test('values cannot break out of the template', async () => {
  const send = gatewaySender({ url: gateway.url, notice: { p: ['{{subject}}', 1], q: { to: '+86{{to}}' } }, code: {} })
  await send('138', letter)
  expect(gateway.asked.at(-1)?.body).toEqual({ p: ['“甲"乙\\', 1], q: { to: '+86138' } })
  expect(fill('{{to}}', { to: '{{link}}', link: 'x', subject: '', text: '', code: '', id: '', lang: '' })).toBe(
    '{{link}}',
  )
})

test('the signature is over time and body', async () => {
  const send = gatewaySender({ url: gateway.url, notice: { to: '{{to}}' }, code: {}, hmacKey: 'key', bearer: 'b' })
  await send('138', letter)
  const { headers, raw } = gateway.asked.at(-1) as Asked
  const expected = createHmac('sha256', 'key').update(`${headers['x-timestamp']}.${raw}`).digest('hex')
  expect([headers['x-signature'], headers.authorization]).toEqual([`sha256=${expected}`, 'Bearer b'])
})

test.each([
  [200, '{"code":0}', 'accepted'],
  [200, '{"code":5}', 'refused'],
  [200, 'no json', 'refused'],
  [302, '', 'unclear'],
  [400, '', 'refused'],
  [429, '', 'retry'],
  [503, '', 'retry'],
  [500, '', 'unclear'],
] as const)('a gateway that answers %i %s: %s', async (status, body, kind) => {
  gateway.answer = { status, body }
  const send = gatewaySender({ url: gateway.url, notice: {}, code: {}, accepted: { path: 'code', value: '0' } })
  expect((await send('138', letter)).kind).toBe(kind)
})

test('nobody there: nothing was sent, so it is tried again', async () => {
  const gone = await openGatewayDouble()
  await gone.close()
  expect((await gatewaySender({ url: gone.url, notice: {}, code: {} })('138', letter)).kind).toBe('retry')
  expect((await smtpSender('smtp://127.0.0.1:9', 'a@b.cn')('c@d.cn', letter)).kind).toBe('retry')
})

test.each([
  ['zhao@example.cn', 'accepted'],
  ['nobody@example.cn', 'refused'],
  ['later@example.cn', 'retry'],
  ['gone@example.cn', 'retry'],
])('a mail to %s: %s', async (to, kind) => {
  expect((await smtpSender(smtp.url, 'a@b.cn')(to, letter)).kind).toBe(kind)
})

test('a subject with a line break stays one subject', async () => {
  await smtpSender(smtp.url, 'a@b.cn')('zhao@example.cn', { ...letter, subject: 'a\r\nBcc: all@example.cn' })
  expect(smtp.mails.at(-1)?.raw).not.toMatch(/^Bcc:/m)
})

test('addresses', () => {
  expect(readEmail(' Zhao.a+x@mail.example.cn ')).toBe('Zhao.a+x@mail.example.cn')
  for (const bad of ['a@b', 'a@b.c,d@e.cn', '"a b"@c.cn', 'a@b.cn\r\nBcc: x@y.cn', '<a@b.cn>', 'a..@b.cn ;'])
    expect(readEmail(bad), bad).toBeUndefined()
  expect([hintOf('email', 'zhao@example.cn'), hintOf('phone', '13800001234')]).toEqual([
    'z***@example.cn',
    '＊＊＊＊1234',
  ])
})

test('settings: none, complete, and each mistake in a sentence', () => {
  expect(openChannels({}).open).toEqual([])
  const mail = { XINGLIN_SMTP_URL: 'smtps://u:p@mail.example.cn:465', XINGLIN_MAIL_FROM: 'a@b.cn' }
  expect(
    openChannels({ ...mail, XINGLIN_SMS_URL: 'https://sms.example.cn/', XINGLIN_WECHAT_URL: 'https://w.cn' }).open,
  ).toEqual(['email', 'sms', 'wechat'])
  const sms = { XINGLIN_SMS_URL: 'https://sms.example.cn/' }
  for (const env of [
    { XINGLIN_SMTP_URL: mail.XINGLIN_SMTP_URL },
    { ...mail, XINGLIN_SMTP_URL: 'https://x' },
    { XINGLIN_SMS_URL: 'file:///etc/passwd' },
    { ...sms, XINGLIN_SMS_BODY: '{' },
    { ...sms, XINGLIN_SMS_BODY: '{"a":"{{phone}}"}' },
    { ...sms, XINGLIN_SMS_ACCEPTED: 'code' },
  ])
    expect(() => openChannels(env)).toThrow(expect.objectContaining({ sentence: expect.stringMatching(/XINGLIN_/) }))
  expect([unknownPlaces({ a: ['{{to}} {{x}}'] }), valueAt({ a: { b: 7 } }, 'a.b'), valueAt(null, 'a')]).toEqual([
    ['x'],
    '7',
    undefined,
  ])
})
