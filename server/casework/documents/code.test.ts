import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCode, readCode } from './code.ts'
import { documentNumber } from './number.ts'

test('a new code reads back as itself, however it is typed', () => {
  for (let round = 0; round < 200; round += 1) {
    const code = newCode()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    expect(readCode(code)).toBe(code)
    expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
    expect(readCode(code.replaceAll('-', '—').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code)
    const wide = code.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    expect(readCode(wide)).toBe(code)
  }
})

test('codes do not repeat', () => {
  expect(new Set(Array.from({ length: 5000 }, newCode)).size).toBe(5000)
})

test('what cannot be a code is none, and nothing typed makes it fail', () => {
  expect(readCode('')).toBeUndefined()
  expect(readCode('ABCD-EFGH')).toBeUndefined()
  expect(readCode('ABCD-EFGH-JKMU')).toBeUndefined()
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readCode(text) === undefined || text.length >= 12))
})

test('numbers follow the pack, and are plain without a rule', () => {
  expect(documentNumber('松医才决〔{year}〕{n}号', 2024, 3)).toBe('松医才决〔2024〕3号')
  expect(documentNumber(undefined, 2024, 12)).toBe('2024-12')
})
