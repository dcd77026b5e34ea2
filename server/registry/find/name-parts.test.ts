import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, LONGEST } from './fold.ts'
import { namePartsOf, WAY } from './name-parts.ts'

/** Ways by which a text finds a name, the nearest first. */
const waysTo = (kind: string, name: string, typed: string) =>
  namePartsOf(kind, name)
    .filter(({ part }) => part.startsWith(fold(typed)))
    .map((one) => one.way)
    .sort()

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: LONGEST })
const chinese = fc.string({
  unit: fc.constantFrom(...'王单仇曾张江药业生物医𠮷䶮·A（）b1ⅣﬁÉ한ß'),
  minLength: 1,
  maxLength: 20,
})

describe.each(['person', 'organisation'])('a %s', (kind) => {
  test('is found by every part of its name that has a letter or a digit', () => {
    fc.assert(
      fc.property(fc.oneof(name, chinese), fc.nat(), fc.nat(), (whole, a, b) => {
        const signs = [...whole]
        const from = a % signs.length
        const typed = signs.slice(from, from + 1 + (b % (signs.length - from))).join('')
        fc.pre(fold(typed) !== '' && whole !== kind)
        return waysTo(kind, whole, typed).some((way) => way <= WAY.inside)
      }),
      { numRuns: 2000 },
    )
  })

  test('is found by nothing that is not in its name', () => {
    fc.assert(
      fc.property(chinese, chinese, (whole, typed) => {
        fc.pre(fold(typed) !== '' && !/^[a-z]+$/.test(fold(typed)))
        return waysTo(kind, whole, typed).length === 0 || fold(whole).includes(fold(typed))
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['单雄信', 'shanxiongxin', 'sxx'],
  ['单雄信', 'danxiongxin', 'dxx'],
  ['仇英', 'qiuying', 'qy'],
  ['曾国藩', 'zengguofan', 'zgf'],
  ['解缙', 'xiejin', 'xj'],
  ['吕布', 'lvbu', 'lb'],
  ['欧阳修', 'ouyangxiu', 'oyx'],
])('%s is found as %s and %s', (whole, sound, initials) => {
  expect(waysTo('person', whole, sound)).toContain(WAY.pinyin)
  expect(waysTo('person', whole, initials)).toContain(WAY.initials)
})

test('a company is found by the sound of any of its words', () => {
  expect(waysTo('organisation', '上海张江药业有限公司', 'zjyy')).toContain(WAY.initialsInside)
  expect(waysTo('organisation', '上海张江药业有限公司', 'zhangj')).toContain(WAY.pinyinInside)
  expect(waysTo('organisation', '重庆银行', 'chongqing')).toContain(WAY.pinyin)
  expect(waysTo('organisation', 'Novo Nordisk（中国）', 'nordisk 中')).toContain(WAY.inside)
})

test('a subject that nobody named has nothing to be found by', () => {
  expect(namePartsOf('organisation', 'organisation')).toEqual([])
  expect(namePartsOf('engagement', '雇用')).toEqual([])
  expect(namePartsOf('person', '·（）')).toEqual([])
})
