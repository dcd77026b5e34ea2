import type { Fen, Localised } from '@xinglin/base'
import type { UnsetFigure } from '../answers.ts'
import type { Rounding } from '../pack/schema-amount.ts'
import type { Node, RecordsRef } from './node.ts'

/** A figure of the rule with the address at which an officer may set it; one of value and unset is there. */
export interface Figure {
  readonly address: string
  readonly title: Localised
  readonly cite: string
  readonly value: Fen | undefined
  readonly unset: UnsetFigure | undefined
}

export interface Band {
  /** The band's upper end, not included; the last band has none. In fen where money is banded. */
  readonly below: number | undefined
  readonly figure: Figure
}

export type AmountBase =
  | { readonly form: 'figure'; readonly figure: Figure }
  | { readonly form: 'table'; readonly by: Node; readonly rows: ReadonlyMap<string, Figure> }
  | { readonly form: 'bands'; readonly of: Node; readonly steps: readonly Band[] }
  | { readonly form: 'expression'; readonly sum: Node; readonly round: Rounding }
  | {
      readonly form: 'each'
      readonly records: RecordsRef
      readonly where: Node | undefined
      readonly atMost: number | undefined
      readonly sum: Node
      readonly round: Rounding
    }
  | {
      readonly form: 'in_kind'
      readonly what: Localised
      readonly days: number | undefined
      readonly months: number | undefined
    }

/** A base, then what the employer matches, then the cap; paid at once or in shares of a hundred. */
export interface Amount {
  readonly base: AmountBase
  readonly match: { readonly of: Node; readonly ours: number; readonly theirs: number } | undefined
  readonly cap: Node | undefined
  readonly instalments: readonly {
    readonly on: string
    readonly share: number
    readonly title: Localised | undefined
  }[]
  readonly assumed: Localised | undefined
}
