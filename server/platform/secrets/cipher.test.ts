import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blindIndex, open, seal } from './cipher.ts'

const key = randomBytes(32)

test('what is sealed opens again, rare characters included', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => open(key, seal(key, text, 'a|b'), 'a|b') === text))
  expect(open(key, seal(key, '𠮷䶮·王', 'x'), 'x')).toBe('𠮷䶮·王')
})

test('a sealed value does not open in another place, under another key, or with any byte changed', () => {
  const sealed = seal(key, '110101199003070038', 'tenant|person|1|id_number')
  expect(open(key, sealed, 'tenant|person|2|id_number')).toBeUndefined()
  expect(open(randomBytes(32), sealed, 'tenant|person|1|id_number')).toBeUndefined()
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(open(key, altered, 'tenant|person|1|id_number')).toBeUndefined()
  }
  expect(open(key, sealed.subarray(0, 20), 'tenant|person|1|id_number')).toBeUndefined()
})

test('the blind index does not tell full width or lower case apart, and differs by purpose and key', () => {
  const of = (text: string) => blindIndex(key, 'id_number', text)
  expect(of('11010119900307003x')).toBe(of('１１０１０１１９９００３０７００３Ｘ'))
  expect(blindIndex(key, 'phone', '138')).not.toBe(blindIndex(key, 'bank', '138'))
  expect(blindIndex(randomBytes(32), 'phone', '138')).not.toBe(blindIndex(key, 'phone', '138'))
})
