import { expect, test } from 'vitest'
import { isQuiet, leaves, nextHour } from './timing.ts'

const night = { quietFrom: 22, quietUntil: 8, digest: 'at_once' } as const
/** A moment in Shanghai. */
const at = (text: string) => new Date(`2024-06-${text}:00+08:00`)

test('quiet hours run over midnight', () => {
  expect([21, 22, 23, 0, 7, 8, 12].map((hour) => isQuiet(hour, night))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isQuiet(13, { ...night, quietFrom: 12, quietUntil: 14 })).toBe(true)
  expect(isQuiet(14, { ...night, quietFrom: 12, quietUntil: 14 })).toBe(false)
  expect(isQuiet(3, { ...night, quietFrom: 0, quietUntil: 0 })).toBe(false)
})

test('at night it waits for the morning, on whichever side of midnight', () => {
  expect(leaves(at('03T22:00'), 'usual', night).at).toEqual(at('04T08:00'))
  expect(leaves(at('04T01:30'), 'usual', night).at).toEqual(at('04T08:00'))
  expect(leaves(at('04T07:59'), 'usual', night).at).toEqual(at('04T08:00'))
  expect(leaves(at('04T08:00'), 'usual', night).at).toEqual(at('04T08:00'))
  expect(leaves(at('04T21:59'), 'usual', night).at).toEqual(at('04T21:59'))
})

test('what is urgent waits for the morning too, and not for the digest', () => {
  const daily = { ...night, digest: 'daily' } as const
  expect(leaves(at('04T10:00'), 'urgent', daily)).toEqual({ at: at('04T10:00'), digest: false })
  expect(leaves(at('04T23:00'), 'urgent', daily)).toEqual({ at: at('05T08:00'), digest: false })
})

test('the digest leaves at nine, or when the quiet hours end after that', () => {
  const daily = { ...night, digest: 'daily' } as const
  expect(leaves(at('04T08:59'), 'usual', daily)).toEqual({ at: at('04T09:00'), digest: true })
  expect(leaves(at('04T09:00'), 'usual', daily).at).toEqual(at('05T09:00'))
  expect(leaves(at('04T10:00'), 'usual', { ...daily, quietUntil: 11 }).at).toEqual(at('05T11:00'))
})

test('the next hour of a name is later, over the end of a month as well', () => {
  expect(nextHour(at('30T09:00'), 9)).toEqual(new Date('2024-07-01T09:00:00+08:00'))
  expect(nextHour(at('30T00:30'), 9)).toEqual(at('30T09:00'))
})
