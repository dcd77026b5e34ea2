import { expect, test } from 'vitest'
import { readAnswer } from './answer-field.ts'

const none = new Set<string>()

test.each([
  ['2024-02-29', '2024-02-29'],
  ['２０２４年２月２９日', '2024-02-29'],
  ['2024/6/3', '2024-06-03'],
])('the day %s is taken', (typed, value) => {
  expect(readAnswer({ is: 'date' }, typed, none)).toEqual({ ok: true, value })
})

test.each(['2023-02-29', '2024-13-01', '24-1-1', '1899-12-31', ''])('the day %s is refused', (typed) => {
  expect(readAnswer({ is: 'date' }, typed, none).ok).toBe(false)
})

test('money is typed in yuan and kept in fen', () => {
  expect(readAnswer({ is: 'money', per: 1 }, '１,234.50元', none)).toEqual({ ok: true, value: 123_450 })
  expect(readAnswer({ is: 'money', per: 1 }, '-5', none).ok).toBe(false)
  expect(readAnswer({ is: 'money', per: 1 }, '1.234', none).ok).toBe(false)
})

test('a code outside its list is refused', () => {
  const list = new Set(['master'])
  expect(readAnswer({ is: 'code', list: 'education' }, 'master', list)).toEqual({ ok: true, value: 'master' })
  expect(readAnswer({ is: 'code', list: 'education' }, 'constructor', list).ok).toBe(false)
  expect(readAnswer({ is: 'codes', list: 'x' }, ['master', 'other'], list).ok).toBe(false)
})

test('no answer is not “no”', () => {
  expect(readAnswer({ is: 'bool' }, '', none).ok).toBe(false)
  expect(readAnswer({ is: 'bool' }, 'no', none)).toEqual({ ok: true, value: false })
})
