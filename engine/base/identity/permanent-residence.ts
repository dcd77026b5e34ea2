import { type Checked, ok, refused } from '../checked.ts'
import { findDay } from '../day.ts'
import { type IdentityNumber, type NumberRefusal, readEighteen } from './eighteen.ts'
import { normaliseNumber } from './normalise.ts'

/**
 * 外国人永久居留身份证. Since 2023-12-01: 18 characters beginning with 9, check character MOD 11-2
 * (国家移民管理局, 机读信息规则 2023). Before: 3 letters of nationality and 12 digits, of which 4 for the place, 6 for the
 * birth date without its century, 1 for order and 1 for check; that check's rule is unpublished and not verified here.
 */
export function readPermanentResidence(typed: string): Checked<IdentityNumber | OldCard, NumberRefusal> {
  const number = normaliseNumber(typed)
  if (number.length !== 15) return readEighteen(number, (read) => read.startsWith('9'))
  if (!/^[A-Z]{3}\d{12}$/.test(number)) return refused('wrong_form')
  const [year, month, date] = [number.slice(7, 9), number.slice(9, 11), number.slice(11, 13)].map(Number)
  // 2000 was a leap year and so is every fourth: the century does not decide whether the day exists.
  const exists = findDay(2000 + (year ?? 0), month ?? 0, date ?? 0) !== undefined
  return exists ? ok({ number, bornOn: undefined }) : refused('no_such_day')
}

/** The old card leaves the century of birth open. */
export interface OldCard {
  readonly number: string
  readonly bornOn: undefined
}
