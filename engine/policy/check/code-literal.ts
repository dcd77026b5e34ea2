import type { Node } from '../ir/node.ts'
import type { Type } from '../ir/type.ts'
import { CheckFault } from './fault.ts'
import type { Scope } from './scope.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** A text beside a code is one of that list's codes, or an error. */
export function codeLiteral(left: Node, right: Node, place: Place, scope: Scope): readonly [Node, Node] {
  if (left.type.is === 'code') return [left, asCode(right, left.type.list, place, scope)]
  if (right.type.is === 'code') return [asCode(left, right.type.list, place, scope), right]
  return [left, right]
}

export function asCode(node: Node, list: string, place: Place, scope: Scope): Node {
  if (node.op !== 'literal' || node.type.is !== 'text') return node
  const codes = scope.dictionary.codes.get(list)
  const code = String(node.value)
  if (!codes?.has(code)) {
    const known = [...(codes?.keys() ?? [])].slice(0, 12).join(', ')
    throw new CheckFault('unknown_code', `${list} has no code "${code}"; it has ${known}`, place)
  }
  const type: Type = { is: 'code', list }
  return { op: 'literal', type, value: code }
}
