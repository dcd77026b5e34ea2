import { type Checked, ok, refused } from '../checked.ts'
import { normaliseNumber } from './normalise.ts'

export type CreditCodeRefusal = 'wrong_length' | 'wrong_form' | 'unknown_registrar' | 'wrong_check_digit'

// GB 32100-2015 § 4: digits and capitals without I, O, S, V, Z.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

// GB 32100-2015 table 1 and its amendment: 1 establishment, 5 civil affairs, 9 companies, A army, N agriculture, Y others…
const REGISTRARS = '123456789ANY'

/** 统一社会信用代码, GB 32100-2015: 18 characters, check character MOD 31. Answers the normalised code. */
export function readCreditCode(typed: string): Checked<string, CreditCodeRefusal> {
  const code = normaliseNumber(typed)
  if (code.length !== 18) return refused('wrong_length')
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(code)) return refused('wrong_form')
  if (!REGISTRARS.includes(code.charAt(0))) return refused('unknown_registrar')
  return creditCodeCheck(code) === code.charAt(17) ? ok(code) : refused('wrong_check_digit')
}

/** The check character of the first 17: weights are the powers of 3 modulo 31. */
export function creditCodeCheck(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31)
}
