import type { Amount, AmountBase, Figure } from '../ir/amount.ts'
import { lowerEach } from './lower-records.ts'
import { type Lowering, lower } from './lowering.ts'
import type { PlanNode } from './node.ts'
import { rounded } from './round.ts'
import { FIRST_DAY, figureSteps } from './steps.ts'

/** The least of the base, the match and the cap, in fen. */
export function lowerAmount(amount: Amount, to: Lowering): PlanNode {
  const { base, match, cap } = amount
  const parts = [lowerBase(base, to)]
  if (match) parts.push(rounded(match.of, match.ours, match.theirs, 'down_to_fen', to))
  if (cap) parts.push(rounded(cap, 1, 1, 'down_to_fen', to))
  return to.make.extreme('least', parts)
}

function lowerBase(base: AmountBase, to: Lowering): PlanNode {
  switch (base.form) {
    case 'figure':
      return lowerFigure(base.figure, to)
    case 'table': {
      const rows = [...base.rows].map(([code, figure]) => ({ code, value: lowerFigure(figure, to) }))
      const by = lower(base.by, to)
      return to.make.node({ op: 'table', by, rows }, 'number', [by, ...rows.map(({ value }) => value)])
    }
    case 'bands': {
      const steps = base.steps.map(({ below, figure }) => ({ below, value: lowerFigure(figure, to) }))
      const of = lower(base.of, to)
      return to.make.node({ op: 'bands', of, steps }, 'number', [of, ...steps.map(({ value }) => value)])
    }
    case 'expression':
      return rounded(base.sum, 1, 1, base.round, to)
    case 'each':
      return lowerEach(base, to)
    case 'in_kind':
      return to.make.constant(0, 'number')
  }
}

function lowerFigure(figure: Figure, to: Lowering): PlanNode {
  const steps = figureSteps(figure, to)
  const [only] = steps
  // The same for every event: written in the pack, or set by nobody at all.
  if (!only) return to.make.constant(undefined, 'number', true)
  if (steps.length === 1 && only.from === FIRST_DAY) return to.make.constant(only.value, 'number')
  return to.make.steps(to.validOn, steps, 'number', true)
}
