import { type Ok, ok } from '@xinglin/base'
import type { Ast } from '../cel/ast.ts'
import { parse } from '../cel/parse.ts'
import type { ExpressionProblem } from '../cel/problem.ts'
import type { Node } from '../ir/node.ts'
import { BOOL, INT, TEXT, type Type, typeName } from '../ir/type.ts'
import { checkBinary } from './binary.ts'
import { checkCall } from './call.ts'
import { CheckFault } from './fault.ts'
import { nonZeroWhen } from './guards.ts'
import { alike } from './money.ts'
import { checkPath } from './path.ts'
import type { Scope } from './scope.ts'

export type CheckedExpression = Ok<Node> | { readonly ok: false; readonly problem: ExpressionProblem }

/** Parses and types expression text; `wanted` limits what kind of value it may have. */
export function checkExpression(text: string, scope: Scope, wanted?: readonly Type['is'][]): CheckedExpression {
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  try {
    const node = check(parsed.value, scope)
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

/** Types a node that must be of one type (compared by kind, not by list or denominator). */
export function checkAs(ast: Ast, type: Type, scope: Scope): Node {
  const node = check(ast, scope)
  if (node.type.is !== type.is)
    throw new CheckFault('wrong_type', `this is ${typeName(node.type)}, but ${typeName(type)} is wanted here`, ast)
  return node
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
