import type { Node } from '../ir/node.ts'
import { money, type Type, typeName } from '../ir/type.ts'
import { CheckFault } from './fault.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Brings two money nodes to one denominator and two others to one type, or refuses. */
export function alike(left: Node, right: Node, place: Place): readonly [Node, Node] {
  if (left.type.is === 'money' && right.type.is === 'money') {
    const per = leastCommonMultiple(left.type.per, right.type.per)
    return [scaled(left, per), scaled(right, per)]
  }
  refuseMoneyAndNumber(left.type, right.type, place)
  const same = left.type.is === right.type.is
  if (!same || (left.type.is === 'code' && right.type.is === 'code' && left.type.list !== right.type.list))
    throw new CheckFault('wrong_type', `${typeName(left.type)} and ${typeName(right.type)} do not go together`, place)
  return [left, right]
}

export function refuseMoneyAndNumber(left: Type, right: Type, place: Place): void {
  const kinds = [left.is, right.is]
  if (kinds.includes('money') && (kinds.includes('int') || kinds.includes('percent')))
    throw new CheckFault(
      'money_and_number',
      'money and a plain number do not mix: write yuan(100000) for a sum of money',
      place,
    )
}

function scaled(node: Node, per: number): Node {
  if (node.type.is !== 'money' || node.type.per === per) return node
  return { op: 'scale', type: money(per), by: per / node.type.per, arg: node }
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return (a / x) * b
}
