import { expect, test } from 'vitest'
import { fitsType } from './fits-type.ts'

const known = new Set(['biologic'])

test.each([
  [{ is: 'bool' }, true],
  [{ is: 'date' }, '2024-02-29'],
  [{ is: 'int' }, 12],
  [{ is: 'money', per: 1 }, 123_450],
  [{ is: 'code', list: 'sector' }, 'biologic'],
  [{ is: 'codes', list: 'sector' }, ['biologic']],
  [{ is: 'text' }, '张江'],
] as const)('%o takes %o', (type, value) => {
  expect(fitsType(type, value, known)).toBe(true)
})

test.each([
  [{ is: 'bool' }, 'yes'],
  [{ is: 'date' }, '2023-02-29'],
  [{ is: 'date' }, 20240229],
  [{ is: 'date' }, '1899-12-31'],
  [{ is: 'int' }, 0.1],
  [{ is: 'int' }, -1],
  [{ is: 'money', per: 1 }, 1e300],
  [{ is: 'money', per: 1 }, '100'],
  [{ is: 'code', list: 'sector' }, 'unheard-of'],
  [{ is: 'codes', list: 'sector' }, 'biologic'],
  [{ is: 'codes', list: 'sector' }, ['biologic', 'unheard-of']],
  [{ is: 'text' }, ' '],
  [{ is: 'text' }, 1],
] as const)('%o does not take %o', (type, value) => {
  expect(fitsType(type, value, known)).toBe(false)
})
