import { type Ok, ok } from '@xinglin/base'
import { parse } from '../cel/parse.ts'
import type { ExpressionProblem } from '../cel/problem.ts'
import type { Node } from '../ir/node.ts'
import { type Type, typeName } from '../ir/type.ts'
import { CheckFault } from './fault.ts'
import type { Scope } from './scope.ts'

export type CheckedExpression = Ok<Node> | { readonly ok: false; readonly problem: ExpressionProblem }

/** Parses and types expression text; `wanted` limits what kind of value it may have. */
export function checkExpression(text: string, scope: Scope, wanted?: readonly Type['is'][]): CheckedExpression {
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  try {
    const node = scope.check(parsed.value, scope)
    if (wanted && !wanted.includes(node.type.is)) {
      const names = wanted.map((is) => typeName({ is, per: 1, list: 'a list' } as Type)).join(' or ')
      throw new CheckFault('wrong_type', `this is ${typeName(node.type)}, but ${names} is wanted here`, parsed.value)
    }
    return ok(node)
  } catch (fault) {
    if (fault instanceof CheckFault) return { ok: false, problem: fault.problem }
    throw fault
  }
}
