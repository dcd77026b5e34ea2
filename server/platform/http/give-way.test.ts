import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { countRequests, giveWay, shareAsked } from './give-way.ts'

// A count of its own: the tests of a process share its modules.
shareAsked(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
const http = Fastify({ forceCloseConnections: true })
countRequests(http)
let answer: () => void = () => undefined
http.get('/slow', () => new Promise((resolve) => (answer = () => resolve('done'))))
http.get('/broken', async () => {
  throw new Error('no answer')
})
const address = await http.listen({ port: 0 })
afterAll(() => http.close())

/** Whether the work behind goes on at once; it may wait for longer than any test lasts. */
const goesOn = () =>
  Promise.race([giveWay(600_000).then(() => true), new Promise((resolve) => setTimeout(resolve, 100, false))])

test('work behind waits for the answer of a request, and no longer than it may', async () => {
  expect(await goesOn()).toBe(true)
  const asked = fetch(`${address}/slow`)
  await expect.poll(goesOn).toBe(false)
  await giveWay(20)
  answer()
  await asked
  await expect.poll(goesOn).toBe(true)
})

test('an error, an answer in this process and a client that went away leave nobody waiting', async () => {
  expect((await fetch(`${address}/broken`)).status).toBe(500)
  await http.inject('/broken')
  const away = new AbortController()
  const left = fetch(`${address}/slow`, { signal: away.signal })
  await expect.poll(goesOn).toBe(false)
  away.abort()
  await expect(left).rejects.toThrow()
  await expect.poll(goesOn).toBe(true)
  answer()
})
