import { expect, test } from 'vitest'
import { readSecret } from './secret-facts.ts'

test.each([
  ['id_number', '11010519491231002x', '11010519491231002X'],
  ['id_number', '１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
  ['phone', '+86 138-0000-0000', '13800000000'],
  ['bank_account', '6222 0000 1234 5678', '6222000012345678'],
])('%s %s is kept as %s', (key, typed, kept) => {
  expect(readSecret(key, typed)).toBe(kept)
})

test.each([
  ['id_number', '110105194912310021'],
  ['id_number', '110105194902300021'],
  ['phone', '12345678901'],
  ['bank_account', 'DE00'],
])('%s %s is refused without repeating it', (key, typed) => {
  expect(() => readSecret(key, typed)).toThrow(expect.objectContaining({ code: 'unprocessable', field: key }))
  try {
    readSecret(key, typed)
  } catch (error) {
    expect(String(error)).not.toContain(typed)
  }
})
