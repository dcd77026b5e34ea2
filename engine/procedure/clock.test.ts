import { expect, test } from 'vitest'
import { clock } from './clock.ts'
import { actions, aProcedure, plainWorkdays, type Step } from './fixture.ts'

const on = (road: readonly Step[], today: number) => clock(aProcedure, actions(...road), today, plainWorkdays)

test('a filed case promises its working days plus the notice that is still to come', () => {
  const filed = on(['draft', ['submit', { on: 20240101 }]], 20240101)
  expect(filed).toMatchObject({ running: true, since: 20240101, stageDueOn: 20240106, promisedOn: 20240126 })
})

test('a correction stops the clock, and the promise moves on by the days it stood', () => {
  const asked = on(['draft', ['submit', { on: 20240101 }], ['request_correction', { on: 20240103 }]], 20240110)
  expect(asked).toMatchObject({ running: false, since: 20240103, stageDueOn: null, promisedOn: 20240203 })
  const back = on(
    ['draft', ['submit', { on: 20240101 }], ['request_correction', { on: 20240103 }], ['resubmit', { on: 20240110 }]],
    20240115,
  )
  expect(back).toMatchObject({ running: true, since: 20240110, stageDueOn: 20240115, promisedOn: 20240203 })
})

test('a day outside the calendar is not guessed', () => {
  const short = { ...plainWorkdays, add: () => undefined }
  const filed = clock(aProcedure, actions('draft', 'submit'), 20240102, short)
  expect(filed).toMatchObject({ stageDueOn: 'open', promisedOn: 'open' })
})

test('an ended case has no due day', () => {
  expect(on(['draft', 'submit', 'withdraw'], 20240110)).toMatchObject({
    running: false,
    stageDueOn: null,
    promisedOn: null,
  })
})
