import { type Checked, ok, refused } from '../checked.ts'
import { type Day, findDay } from '../day.ts'
import { mod11Check } from './mod11-2.ts'
import { normaliseNumber } from './normalise.ts'

export type NumberRefusal = 'wrong_length' | 'wrong_form' | 'unknown_area' | 'no_such_day' | 'wrong_check_digit'

export interface IdentityNumber {
  /** Normalised: ASCII, capital X. */
  readonly number: string
  readonly bornOn: Day
}

/** Reads an 18-character number of the citizens' layout: area 6, birth date 8, order 3, check 1. */
export function readEighteen(
  typed: string,
  issuedHere: (number: string) => boolean,
): Checked<IdentityNumber, NumberRefusal> {
  const number = normaliseNumber(typed)
  if (number.length !== 18) return refused('wrong_length')
  if (!/^\d{17}[\dX]$/.test(number)) return refused('wrong_form')
  if (!issuedHere(number)) return refused('unknown_area')
  const bornOn = findDay(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  if (bornOn === undefined || bornOn < 18_000_101) return refused('no_such_day')
  if (mod11Check(number) !== number.charAt(17)) return refused('wrong_check_digit')
  return ok({ number, bornOn })
}
