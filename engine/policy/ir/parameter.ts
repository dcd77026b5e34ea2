import type { Day, Localised } from '@xinglin/base'
import type { Ground, UnsetFigure } from '../answers.ts'

export interface ParameterRow {
  readonly from: Day
  /** Last day, included; undefined while it runs. */
  readonly until: Day | undefined
  /** fen, a whole number, or hundredths of a percent. */
  readonly value: number | undefined
  readonly unset: UnsetFigure | undefined
  readonly ground: Ground | undefined
  /** Past this day the figure must be confirmed again. */
  readonly confirmedThrough: Day | undefined
}

/** A dated figure; its rows do not overlap and are in order. */
export interface Parameter {
  readonly id: string
  readonly title: Localised
  readonly unit: 'fen' | 'count' | 'percent_hundredths'
  readonly whoSets: string | undefined
  readonly rows: readonly ParameterRow[]
}
