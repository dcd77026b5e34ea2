import { expect, test } from 'vitest'
import { findUnfitText } from './unfit-text.ts'

test('rare characters, middle dots and emoji are fit', () => {
  expect(findUnfitText({ name: '𠮷䶮·买买提', list: ['👩‍🔬'] })).toBeUndefined()
})

test('NUL and lone surrogates are found where they stand, in keys too', () => {
  expect(findUnfitText({ a: { b: ['x', 'y\u0000'] } })).toBe('a.b.1')
  expect(findUnfitText({ name: '\ud800' })).toBe('name')
  expect(findUnfitText({ '\u0000': 1 })).toBe('\u0000')
  expect(findUnfitText('\udfff')).toBe('body')
})
