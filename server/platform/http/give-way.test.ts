import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { countRequests, giveWay } from './give-way.ts'

const http = Fastify({ forceCloseConnections: true })
countRequests(http)
let answer: () => void = () => undefined
http.get('/slow', () => new Promise((resolve) => (answer = () => resolve('done'))))
http.get('/broken', async () => {
  throw new Error('no answer')
})
const address = await http.listen({ port: 0 })
afterAll(() => http.close())

/** Whether the work behind goes on before the longest wait is over. */
const goesOn = async () => {
  const started = performance.now()
  await giveWay(400)
  return performance.now() - started < 300
}

test('work behind waits for the answer of a request, and no longer than it may', async () => {
  expect(await goesOn()).toBe(true)
  const asked = fetch(`${address}/slow`)
  await expect.poll(async () => goesOn()).toBe(false)
  answer()
  await asked
  expect(await goesOn()).toBe(true)
})

test('an error, an answer in this process and a client that went away leave nobody waiting', async () => {
  expect((await fetch(`${address}/broken`)).status).toBe(500)
  await http.inject('/broken')
  const away = new AbortController()
  const left = fetch(`${address}/slow`, { signal: away.signal })
  await expect.poll(async () => goesOn()).toBe(false)
  away.abort()
  await expect(left).rejects.toThrow()
  await expect.poll(async () => goesOn()).toBe(true)
  answer()
})
