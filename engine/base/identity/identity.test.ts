import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCodeCheck, readCreditCode } from './credit-code.ts'
import { mod11Check } from './mod11-2.ts'
import { readPermanentResidence } from './permanent-residence.ts'
import { readResidencePermit } from './residence-permit.ts'
import { readResidentId } from './resident-id.ts'

const withCheck = (first: string) => first + mod11Check(first)

describe('identity numbers', () => {
  it('reads the example of GB 11643, however it is typed', () => {
    const read = { ok: true, value: { number: '11010519491231002X', bornOn: 19_491_231 } }
    expect(readResidentId('11010519491231002X')).toEqual(read)
    expect(readResidentId(' 110105 19491231 002x')).toEqual(read)
    expect(readResidentId('１１０１０５１９４９１２３１００２Ｘ')).toEqual(read)
  })

  it('says why a number is refused', () => {
    expect(readResidentId('110105194912310021')).toEqual({ ok: false, why: 'wrong_check_digit' })
    expect(readResidentId(withCheck('99010519491231002'))).toEqual({ ok: false, why: 'unknown_area' })
    expect(readResidentId(withCheck('11010519490230002'))).toEqual({ ok: false, why: 'no_such_day' })
    expect(readResidentId('1101051949123100')).toEqual({ ok: false, why: 'wrong_length' })
    expect(readResidentId('11010519491231OO2X')).toEqual({ ok: false, why: 'wrong_form' })
  })

  it('reads permits of residents from Hong Kong, Macao and Taiwan', () => {
    expect(readResidencePermit(withCheck('81000019900101001')).ok).toBe(true)
    expect(readResidencePermit(withCheck('83000019900101001')).ok).toBe(true)
    expect(readResidencePermit('11010519491231002X')).toEqual({ ok: false, why: 'unknown_area' })
    expect(readResidentId(withCheck('81000019900101001'))).toEqual({ ok: false, why: 'unknown_area' })
  })

  it('reads both cards of permanent residence', () => {
    expect(readPermanentResidence(withCheck('93184019850707001'))).toMatchObject({
      ok: true,
      value: { bornOn: 19_850_707 },
    })
    expect(readPermanentResidence('usa310085070712')).toMatchObject({ ok: true, value: { number: 'USA310085070712' } })
    expect(readPermanentResidence('USA310085130712')).toEqual({ ok: false, why: 'no_such_day' })
  })

  it('reads a credit code and refuses a wrong digit', () => {
    expect(readCreditCode('91350100M000100Y43')).toEqual({ ok: true, value: '91350100M000100Y43' })
    expect(readCreditCode('91350100m000100y43').ok).toBe(true)
    expect(readCreditCode('91350100M000100Y44')).toEqual({ ok: false, why: 'wrong_check_digit' })
    expect(readCreditCode('9I350100M000100Y43')).toEqual({ ok: false, why: 'wrong_form' })
  })

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const number = '11010519491231002X'
        const wrong = String((Number(number[place]) + shift) % 10)
        expect(readResidentId(number.slice(0, place) + wrong + number.slice(place + 1)).ok).toBe(false)
        const code = '913501000000100043'.slice(0, 17)
        expect(creditCodeCheck(code.slice(0, 9) + wrong + code.slice(10)) === creditCodeCheck(code)).toBe(
          wrong === code[9],
        )
      }),
    )
  })
})
