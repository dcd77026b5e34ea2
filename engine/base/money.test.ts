import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, MoneyText, parseYuan, yuanText } from './money.ts'

describe('money', () => {
  it('reads whole yuan and two decimals, and nothing else', () => {
    expect(parseYuan('2152.50')).toEqual({ ok: true, value: 215_250 })
    expect(parseYuan('0.1')).toEqual({ ok: true, value: 10 })
    expect(parseYuan(1_000_000)).toEqual({ ok: true, value: 100_000_000 })
    expect(parseYuan('1_000_000')).toEqual({ ok: false, why: 'not_a_number' })
    expect(parseYuan('1,000')).toEqual({ ok: false, why: 'not_a_number' })
    expect(parseYuan('1.005')).toEqual({ ok: false, why: 'more_than_two_decimals' })
    expect(parseYuan('99999999999999')).toEqual({ ok: false, why: 'out_of_range' })
  })

  it('writes money as each language does', () => {
    expect(formatMoney(100_000_000, 'zh')).toBe('1,000,000 元')
    expect(formatMoney(215_250, 'en')).toBe('¥2,152.50')
    expect(formatMoney(-5, 'en')).toBe('-¥0.05')
  })

  it('is a text made when it is read, and plain data in JSON', () => {
    const text = new MoneyText(215_250)
    expect([text.zh, text.en]).toEqual(['2,152.50 元', '¥2,152.50'])
    expect(JSON.parse(JSON.stringify({ text }))).toEqual({ text: { zh: '2,152.50 元', en: '¥2,152.50' } })
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(parseYuan(yuanText(fen))).toEqual({ ok: true, value: fen })
      }),
    )
  })
})
