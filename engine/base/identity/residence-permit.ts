import type { Checked } from '../checked.ts'
import { type IdentityNumber, type NumberRefusal, readEighteen } from './eighteen.ts'

const PLACES = new Set(['810000', '820000', '830000'])

/** 港澳台居民居住证 (Measures of 2018-09-01): 18 characters beginning 810000 Hong Kong, 820000 Macao, 830000 Taiwan. */
export function readResidencePermit(typed: string): Checked<IdentityNumber, NumberRefusal> {
  return readEighteen(typed, (number) => PLACES.has(number.slice(0, 6)))
}
