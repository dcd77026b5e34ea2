import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capitalMoney } from './capital.ts'

test.each([
  [0, '人民币零元整'],
  [1, '人民币壹分'],
  [10, '人民币壹角'],
  [105, '人民币壹元零伍分'],
  [1000, '人民币壹拾元整'],
  [140_950, '人民币壹仟肆佰零玖元伍角'],
  [600_714, '人民币陆仟零柒元壹角肆分'],
  [168_032, '人民币壹仟陆佰捌拾元叁角贰分'],
  [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
  [10_700_053, '人民币壹拾万柒仟元伍角叁分'],
  [32_504, '人民币叁佰贰拾伍元零肆分'],
  [10_050_000, '人民币壹拾万零伍佰元整'],
  [100_000_000, '人民币壹佰万元整'],
  [10_000_000_500, '人民币壹亿零伍元整'],
  [1_000_100_000_000, '人民币壹佰亿零壹佰万元整'],
  [100_001_000_000, '人民币壹拾亿零壹万元整'],
  [1_000_000_010_000_000, '人民币壹拾万亿零壹拾万元整'],
])('%i fen is %s', (fen, text) => expect(capitalMoney(fen)).toBe(text))

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const UNITS: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 }

/** Reads capital numerals back, by another way than they are written: from left to right, group by group. */
function read(text: string): number {
  let [total, group, digit, fen] = [0, 0, 0, 0]
  for (const one of text.replace('人民币', '')) {
    if (DIGITS.includes(one)) digit = DIGITS.indexOf(one)
    else if (one in UNITS) group += digit * (UNITS[one] ?? 0)
    else if (one === '万') total += (group + digit) * 1e4
    else if (one === '亿') total = (total + group + digit) * 1e8
    else if (one === '元') fen = (total + group + digit) * 100
    else if (one === '角') fen += digit * 10
    else if (one === '分') fen += digit
    if (!DIGITS.includes(one)) digit = 0
    if ('万亿元'.includes(one)) group = 0
  }
  return fen
}

const sums = fc.oneof(
  fc.nat(),
  fc.nat(1e15),
  fc.nat(1e6).map((yuan) => yuan * 10_000),
)

test('every sum reads back as itself', () => {
  fc.assert(
    fc.property(sums, (fen) => read(capitalMoney(fen)) === fen),
    { numRuns: 3000 },
  )
})

test('no zero is doubled, ends a sum or stands before a unit, and 整 closes whole yuan only', () => {
  fc.assert(
    fc.property(
      sums.filter((fen) => fen > 0),
      (fen) => {
        const text = capitalMoney(fen)
        expect(text).not.toMatch(/零零|零$|零[拾佰仟万亿元角分整]|币零/)
        expect(text.endsWith('整')).toBe(fen % 100 === 0)
      },
    ),
  )
})

test('a negative sum and a part of a fen are refused', () => {
  expect(() => capitalMoney(-1)).toThrow(RangeError)
  expect(() => capitalMoney(0.5)).toThrow(RangeError)
})
