import type { Day } from '@xinglin/base'
import type { Days, FigureUsed, Missing, Unconfirmed } from '../answers.ts'
import type { Facts, FactValue } from '../facts/facts.ts'
import type { FigureIndex } from '../facts/figures.ts'

/** What one evaluation reads. `record` and `used` change while it runs; a frame is never shared. */
export interface Frame {
  readonly facts: Facts
  /** The event's day: read from the rule's event fact before anything else, where the caller names none. */
  validOn: Day | undefined
  readonly days: Pick<Days, 'filedOn' | 'knownAt'>
  readonly figures: FigureIndex
  record: Facts | undefined
  recordNumber: number
  /** Collects the figures read, when the caller wants them. */
  used: UsedFigure[] | undefined
}

/** A fresh frame; always made here, so that all have one shape. */
export function newFrame(facts: Facts, validOn: Day | undefined, days: Frame['days'], figures: FigureIndex): Frame {
  return {
    facts,
    validOn,
    days,
    figures,
    record: undefined,
    recordNumber: 0,
    used: undefined,
  }
}

export interface UsedFigure {
  readonly figure: FigureUsed
  readonly doubt: Unconfirmed | undefined
}

/** Gathers what is missing, each once, in the order of asking. */
export type MissingSink = (missing: Missing) => void

/** A node made runnable. `read` answers undefined while something is not known; `blockers` then says what. */
export interface Compiled<Value extends FactValue = FactValue> {
  readonly read: (frame: Frame) => Value | undefined
  readonly blockers: (frame: Frame, sink: MissingSink) => void
}
