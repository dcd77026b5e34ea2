import type { Fen } from '@xinglin/base'
import type { Rounding } from '../pack/schema-amount.ts'

/**
 * numerator ÷ per fen, rounded as the rule names. Never below zero: a formula cannot make the beneficiary a debtor.
 * Exact for every numerator that is a safe integer.
 */
export function rounded(numerator: number, per: number, rounding: Rounding): Fen {
  if (numerator <= 0) return 0
  const unit = rounding === 'down_to_yuan' || rounding === 'half_up_to_yuan' ? 100 : 1
  const step = per * unit
  const whole = Math.floor(numerator / step)
  const rest = numerator - whole * step
  const isHalfUp = rounding === 'half_up_to_fen' || rounding === 'half_up_to_yuan'
  return (whole + (isHalfUp && rest * 2 >= step ? 1 : 0)) * unit
}
