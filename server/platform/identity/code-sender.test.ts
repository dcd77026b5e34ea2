import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/testing.ts'
import { channelsOf, noChannels } from '../notices/channel.ts'
import { gatewaySender } from '../notices/gateway.ts'
import { openGatewayDouble } from '../notices/testing-gateway.ts'
import { channelSender } from './code-sender.ts'
import { createIdentity, type Identity } from './identity.ts'

const ORIGIN = 'http://localhost:8080'
const headers = new Headers({ origin: ORIGIN })
let database: FreshDatabase
let gateway: Awaited<ReturnType<typeof openGatewayDouble>>
let identity: Identity
beforeAll(async () => {
  database = await freshDatabase()
  gateway = await openGatewayDouble()
  const template = { to: '{{to}}', text: '{{text}}', code: '{{code}}' }
  const channels = channelsOf({ sms: gatewaySender({ url: gateway.url, notice: {}, code: template }) })
  identity = createIdentity(database.app, randomBytes(32), ORIGIN, channelSender(channels, ORIGIN, 5))
})
afterAll(() => Promise.all([database.drop(), gateway.close()]))

test('a sign-in code goes over the SMS gateway to the number itself, and signs in', async () => {
  await identity.sendCode('13800000001')
  const { body } = gateway.asked.at(-1) ?? { body: {} }
  expect(body).toMatchObject({ to: '13800000001', code: expect.stringMatching(/^\d{6}$/) })
  expect(String((body as { text?: unknown }).text)).toContain('5 分钟')
  const cookies = await identity.signInWithCode('13800000001', String((body as { code?: unknown }).code), headers)
  expect(cookies.join()).toContain('session_token')
})

test('a gateway that refuses is told to the person; nobody waits for a code that never comes', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  gateway.answer = { status: 400, body: '' }
  await expect(identity.sendCode('13800000002')).rejects.toMatchObject({ code: 'unavailable' })
})

test('without a gateway there is no sender', () => {
  expect(channelSender(noChannels, ORIGIN, 5)).toBeUndefined()
})
