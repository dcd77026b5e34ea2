import { expect, test } from 'vitest'
import { quoted } from './localised.ts'

test('marks inside quotation marks become single ones', () => {
  expect(quoted({ zh: '“一事一议”专项支持', en: 'Support “case by case”' })).toEqual({
    zh: '“‘一事一议’专项支持”',
    en: '“Support ‘case by case’”',
  })
})
