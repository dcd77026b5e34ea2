import type { Day, Fen, Localised } from '@xinglin/base'
import type { AwardKey, Due, Ground } from '../answers.ts'

/** An award already made. */
export interface AwardMade {
  readonly rule: string
  /** What was in fact granted; 0 for a benefit in kind. */
  readonly fen: Fen
  /** The event's day, not the day of payment: its year is the year of yearly limits, windows are counted from it. */
  readonly validOn: Day
  readonly keys: readonly Pick<AwardKey, 'path' | 'id'>[]
}

/** Why an award is refused or reduced, and by which clause. */
export interface OverlapReason {
  readonly why:
    | 'once_per'
    | 'exclusive'
    | 'highest_only'
    | 'pay_difference'
    | 'excludes'
    | 'limit_count'
    | 'limit_money'
    | 'key_missing'
  readonly ground: Ground
  readonly assumed?: Localised
  readonly sentence: Localised
  /** The rules of the awards that stand in the way. */
  readonly because: readonly string[]
}

export interface Allowed {
  readonly allowed: boolean
  /** What is left to pay: 0 where nothing is allowed, and where the sum is unset or in kind. */
  readonly fen: Fen
  /** The reasons in one sentence; null where nothing stands in the way. */
  readonly because: Localised | null
  readonly reasons: readonly OverlapReason[]
}

/** The sum of money a decision leads to, undefined while it is unset or where the benefit is in kind. */
export function fenOf(due: Due): Fen | undefined {
  return due.sum.kind === 'money' ? due.sum.fen : undefined
}
