import type { Node } from '../ir/node.ts'
import { compared, joined, member, negated } from './conditions.ts'
import { lowerBounded, lowerPoints, lowerTier } from './lower-classification.ts'
import { lowerAggregate } from './lower-records.ts'
import { column, kindOf, type Lowering, lower } from './lowering.ts'
import type { PlanNode } from './node.ts'
import { parameterSteps } from './steps.ts'

/** The plan of every form of expression. */
export function lowerNode(node: Node, to: Lowering): PlanNode {
  const { make } = to
  switch (node.op) {
    case 'literal':
      return make.constant(node.value, kindOf(node.type))
    case 'fact':
      return column(node.slot, undefined, to)
    case 'derived':
      return lower(node.body, to)
    case 'parameter':
      return lowerParameter(node, to)
    case 'day':
      return node.which === 'valid_on' ? to.validOn : make.constant(to.filedOn, 'date')
    case 'and':
    case 'or':
      return joined(make, node.op, lowerAll(node.args, to))
    case 'not':
      return negated(make, lower(node.arg, to))
    case 'negate':
      return make.scale(-1, lower(node.arg, to))
    case 'compare':
      if (node.left.op === 'points' && node.right.op === 'literal') return lowerBounded(node.left, node, to)
      return compared(make, node.by, lower(node.left, to), lower(node.right, to))
    case 'in':
      return member(make, lower(node.arg, to), [...node.set.values])
    case 'has':
      return lowerHas(node.arg, node.code, to)
    case 'arithmetic':
      return make.arithmetic(node.by, lower(node.left, to), lower(node.right, to))
    case 'scale':
      return make.scale(node.by, lower(node.arg, to))
    case 'percent':
      return make.arithmetic('*', lower(node.rate, to), lower(node.of, to))
    case 'choose':
      return make.choose(lower(node.test, to), lower(node.yes, to), lower(node.no, to))
    case 'least':
    case 'greatest':
      return make.extreme(node.op, lowerAll(node.args, to))
    case 'days':
      return make.days(
        { by: node.by, args: lowerAll(node.args, to), reached: to.context.ageReached },
        kindOf(node.type),
      )
    case 'aggregate':
      return lowerAggregate(node, to)
    case 'points':
      return lowerPoints(node, to)
    case 'tier':
      return lowerTier(node, to)
  }
}

function lowerAll(nodes: readonly Node[], to: Lowering): PlanNode[] {
  return nodes.map((node) => lower(node, to))
}

/** Asked of the fact itself: a list of codes is never a value of its own. */
function lowerHas(arg: Node, code: string, to: Lowering): PlanNode {
  if (arg.op === 'fact') return column(arg.slot, code, to)
  if (arg.op === 'derived') return lowerHas(arg.body, code, to)
  if (arg.op !== 'choose') throw new RangeError(`codes from ${arg.op}`)
  return to.make.choose(lower(arg.test, to), lowerHas(arg.yes, code, to), lowerHas(arg.no, code, to))
}

function lowerParameter(node: Node & { op: 'parameter' }, to: Lowering): PlanNode {
  const parameter = to.context.parameters.get(node.id)
  if (!parameter) throw new RangeError(`parameter ${node.id} is not of this pack`)
  return to.make.steps(lower(node.at, to), parameterSteps(parameter, to), 'number', true)
}
