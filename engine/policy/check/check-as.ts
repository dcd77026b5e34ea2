import type { Ast } from '../cel/ast.ts'
import type { Node } from '../ir/node.ts'
import { type Type, typeName } from '../ir/type.ts'
import { CheckFault } from './fault.ts'
import type { Scope } from './scope.ts'

/** Types a node that must be of one type (compared by kind, not by list or denominator). */
export function checkAs(ast: Ast, type: Type, scope: Scope): Node {
  const node = scope.check(ast, scope)
  if (node.type.is !== type.is)
    throw new CheckFault('wrong_type', `this is ${typeName(node.type)}, but ${typeName(type)} is wanted here`, ast)
  return node
}
