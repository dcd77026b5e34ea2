import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { leaveMessages } from './leave-messages.ts'
import { type Consume, consumeOutbox } from './outbox.ts'
import { openHouse } from './testing-house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await house.sql('delete from message')
})

/** Tells every event to one person, under the event's own id. */
const tellZhao: Consume = async (context, event) => {
  const same = { zh: event.name, en: event.name }
  const draft = {
    accountId: 'zhao',
    kind: 'test',
    about: null,
    urgency: 'usual' as const,
    path: '/',
    title: same,
    body: same,
  }
  await leaveMessages(context, [], [{ ...draft, once: `event:${event.id}:${Math.random()}` }])
}
const consume = (consumer: string, work: Consume = tellZhao) =>
  consumeOutbox(house.platform(), house.visit, consumer, work)
const told = async () => (await house.sql('select title from message order by id')).map((row) => row.title.zh)

test('two servers at the same moment tell each event once', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `e${index}`)
  for (const name of names) await house.emit(name)
  const done = await Promise.all([consume('a'), consume('a'), consume('a')])
  expect(done.reduce((sum, one) => sum + one)).toBe(20)
  expect((await told()).sort()).toEqual(names.sort())
  expect(await consume('a')).toBe(0)
})

test('another consumer gets the same events for itself', async () => {
  const before = (await house.sql('select 1 from outbox')).length
  expect(await consume('b')).toBe(before)
})

test('a server that dies after its messages and before the end has told nothing; the next one tells it', async () => {
  await consume('c')
  await house.sql('delete from message')
  await house.emit('crash')
  const dies: Consume = async (context, event) => {
    await tellZhao(context, event)
    throw new Error('the connection broke')
  }
  expect(await consume('c', dies)).toBe(0)
  expect(await told()).toEqual([])
  // It waits before it is tried again.
  expect(await consume('c')).toBe(0)
  await house.sql('update outbox_delivery set next_at = now()')
  expect(await consume('c')).toBe(1)
  expect(await told()).toEqual(['crash'])
})

test('a poisoned event stops no other, and is given up after its tries', async () => {
  await consume('d')
  await house.sql('delete from message')
  for (const name of ['before', 'poison', 'after']) await house.emit(name)
  const poisoned: Consume = (context, event) => {
    if (event.name === 'poison') throw new Error('poison')
    return tellZhao(context, event)
  }
  expect(await consume('d', poisoned)).toBe(2)
  expect(await told()).toEqual(['before', 'after'])
  const state = async () =>
    (await house.sql("select state, tries from outbox_delivery where consumer = 'd' and state <> 'done'"))[0]
  for (let round = 0; round < 8; round += 1) {
    await house.sql("update outbox_delivery set next_at = now() where state = 'failed'")
    await consume('d', poisoned)
  }
  expect(await state()).toEqual({ state: 'given_up', tries: 7 })
})

test('an event that comes to light late is still told: ids are older than the mark', async () => {
  await consume('e')
  await house.sql('delete from message')
  await house.sql("update outbox_reader set read_to = now() + interval '3 minutes' where consumer = 'e'")
  await house.emit('late')
  expect(await consume('e')).toBe(1)
})
