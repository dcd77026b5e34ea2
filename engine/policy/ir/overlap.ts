import type { Fen, Localised } from '@xinglin/base'
import type { Ground } from '../answers.ts'

/** Where the awards of a rule keep the identity that another rule's overlap compares. */
export interface Counterpart {
  readonly rule: string
  readonly path: string
}

/** A subject or role whose identity overlap and limits compare. */
export interface KeyPath {
  readonly path: string
  readonly kind: string
  readonly title: Localised
}

interface Remarks {
  readonly ground: Ground
  readonly assumed: Localised | undefined
}

export type Overlap = Remarks &
  (
    | { readonly form: 'once_per'; readonly per: readonly KeyPath[] }
    | {
        readonly form: 'group'
        readonly group: string
        readonly per: KeyPath
        readonly rule: 'highest_only' | 'exclusive' | 'pay_difference'
        /** Only awards whose event lies less than this many months from the other's count; none: for ever. */
        readonly windowMonths: number | undefined
        /** Every rule of the group, this one included. */
        readonly members: readonly Counterpart[]
      }
    | { readonly form: 'excludes'; readonly per: KeyPath; readonly others: readonly Counterpart[] }
  )

export type Limit = Remarks & {
  readonly per: KeyPath
  /** The calendar year of the event's day, or all time. */
  readonly each: 'year' | 'ever'
  readonly money: Fen | undefined
  readonly count: number | undefined
}
