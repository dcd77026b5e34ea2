import { expect, test } from 'vitest'
import { OrganisationName, PersonName } from './person-name.ts'

test.each(['王𠮷', '䶮', '阿卜杜拉·买买提', '阿依古丽•艾力', 'Renée O’Brien', 'Müller-Lüdenscheidt', '沈知夏（演示）'])(
  '%s is a name',
  (name) => {
    expect(PersonName.parse(name)).toBe(name)
  },
)

test.each(['', '   ', '<b>王</b>', '王=1', 'a'.repeat(61), '123'])('%s is none', (name) => {
  expect(PersonName.safeParse(name).success).toBe(false)
})

test('a company may have figures in its name, markup not', () => {
  expect(OrganisationName.safeParse('三明市第1制药（集团）有限公司').success).toBe(true)
  expect(OrganisationName.safeParse('<script>').success).toBe(false)
})
