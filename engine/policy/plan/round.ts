import { rounded as roundedFen } from '../decide/rounding.ts'
import type { Node } from '../ir/node.ts'
import type { Rounding } from '../pack/schema-amount.ts'
import { type Lowering, lower } from './lowering.ts'
import { numberOf } from './make.ts'
import type { PlanNode } from './node.ts'

/** node × times ÷ by in whole fen. */
export function rounded(node: Node, times: number, by: number, rounding: Rounding, to: Lowering): PlanNode {
  const per = (node.type.is === 'money' ? node.type.per : 1) * by
  const arg = lower(node, to)
  const value = numberOf(arg)
  if (value !== undefined) return to.make.constant(roundedFen(value * times, per, rounding), 'number')
  return to.make.node({ op: 'round', arg, times, per, rounding }, 'number', [arg])
}
