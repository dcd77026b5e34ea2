import type { Ast } from '../cel/ast.ts'
import type { Node } from '../ir/node.ts'
import { BOOL, INT, TEXT, typeName } from '../ir/type.ts'
import { checkBinary } from './binary.ts'
import { checkCall } from './call.ts'
import { checkAs } from './check-as.ts'
import { CheckFault } from './fault.ts'
import { nonZeroWhen } from './guards.ts'
import { alike } from './money.ts'
import { checkPath } from './path.ts'
import type { Scope } from './scope.ts'

/** Types one node of the text; throws CheckFault. */
export function check(ast: Ast, scope: Scope): Node {
  switch (ast.form) {
    case 'int':
      return { op: 'literal', type: INT, value: ast.value }
    case 'bool':
      return { op: 'literal', type: BOOL, value: ast.value }
    case 'text':
      return { op: 'literal', type: TEXT, value: ast.value }
    case 'list':
      throw new CheckFault('wrong_type', 'a list stands only after `in`', ast)
    case 'path':
      return checkPath(ast, undefined, scope)
    case 'at':
      return checkAt(ast, scope)
    case 'call':
      return checkCall(ast, scope)
    case 'not':
      return { op: 'not', type: BOOL, arg: checkAs(ast.arg, BOOL, scope) }
    case 'negate':
      return checkNegate(ast.arg, scope)
    case 'binary':
      return checkBinary(ast, scope)
    case 'choose':
      return checkChoose(ast, scope)
  }
}

function checkAt(ast: Ast & { form: 'at' }, scope: Scope): Node {
  if (ast.read.form !== 'path') throw new CheckFault('at_not_needed', '`at` follows a fact or a parameter', ast.read)
  return checkPath(ast.read, { node: checkAs(ast.day, { is: 'date' }, scope), place: ast.day }, scope)
}

function checkNegate(ast: Ast, scope: Scope): Node {
  const arg = check(ast, scope)
  if (arg.type.is !== 'int' && arg.type.is !== 'money')
    throw new CheckFault('wrong_type', `a minus sign before ${typeName(arg.type)}`, ast)
  if (arg.op === 'literal' && typeof arg.value === 'number') return { ...arg, value: 0 - arg.value }
  return { op: 'negate', type: arg.type, arg }
}

function checkChoose(ast: Ast & { form: 'choose' }, scope: Scope): Node {
  const test = checkAs(ast.test, BOOL, scope)
  const first = check(ast.yes, { ...scope, nonZero: nonZeroWhen(test, true, scope.nonZero) })
  const second = check(ast.no, { ...scope, nonZero: nonZeroWhen(test, false, scope.nonZero) })
  const [yes, no] = alike(first, second, ast)
  return { op: 'choose', type: yes.type, test, yes, no }
}
