import type { Checked } from '../checked.ts'
import { type IdentityNumber, type NumberRefusal, readEighteen } from './eighteen.ts'

// GB/T 2260: the two digits of the province. The four after it name counties that come and go over a lifetime.
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(' '),
)

/** 公民身份号码, GB 11643-1999: 18 characters; `x`, spaces and full-width digits are accepted. */
export function readResidentId(typed: string): Checked<IdentityNumber, NumberRefusal> {
  return readEighteen(typed, (number) => PROVINCES.has(number.slice(0, 2)) && number.slice(2, 4) !== '00')
}
