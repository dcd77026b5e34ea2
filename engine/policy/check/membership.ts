import type { Ast } from '../cel/ast.ts'
import type { MemberSet, Node } from '../ir/node.ts'
import { BOOL, type Type, typeName } from '../ir/type.ts'
import { asCode } from './code-literal.ts'
import { CheckFault } from './fault.ts'
import type { Scope } from './scope.ts'

/** `fact in ["a", "b"]`, `fact in named_set`, `"a" in fact_with_many_codes`. */
export function checkIn(ast: Ast & { form: 'binary' }, scope: Scope): Node {
  const arg = scope.check(ast.left, scope)
  if (ast.right.form === 'list') return isIn(arg, listed(ast.right.items, arg, scope), ast)
  const name = ast.right.form === 'path' && ast.right.names.length === 1 ? ast.right.names[0] : undefined
  const set = name === undefined ? undefined : scope.dictionary.sets.get(name)
  if (set) {
    const type: Type = { is: 'code', list: set.list }
    return isIn(arg, { values: new Set(set.members), title: set.title, type }, ast)
  }
  if (name !== undefined && !scope.roots.has(name))
    throw new CheckFault('unknown_name', `sets.yaml has no set "${name}"`, ast.right)
  return checkHas(arg, scope.check(ast.right, scope), ast, scope)
}

function isIn(arg: Node, set: MemberSet, ast: Ast): Node {
  const fits =
    arg.type.is === 'code' ? set.type.is === 'code' && set.type.list === arg.type.list : arg.type.is === set.type.is
  if (!fits)
    throw new CheckFault('wrong_type', `${typeName(arg.type)} is never in a list of ${typeName(set.type)}`, ast)
  return { op: 'in', type: BOOL, arg, set }
}

function listed(items: readonly Ast[], arg: Node, scope: Scope): MemberSet {
  const values = new Set<string | number>()
  for (const item of items) {
    const node = scope.check(item, scope)
    const member = arg.type.is === 'code' ? asCode(node, arg.type.list, item, scope) : node
    if (member.op !== 'literal' || typeof member.value === 'boolean')
      throw new CheckFault('wrong_type', 'a list after `in` has codes, texts or whole numbers written out', item)
    if (member.type.is !== arg.type.is)
      throw new CheckFault('wrong_type', `${typeName(member.type)} in a list of ${typeName(arg.type)}`, item)
    values.add(member.value)
  }
  return { values, title: undefined, type: arg.type }
}

function checkHas(arg: Node, many: Node, ast: Ast & { form: 'binary' }, scope: Scope): Node {
  if (many.type.is !== 'codes')
    throw new CheckFault(
      'wrong_type',
      '`in` wants a list, a set of sets.yaml, or a fact that holds several codes',
      ast.right,
    )
  const code = asCode(arg, many.type.list, ast.left, scope)
  if (code.op !== 'literal' || code.type.is !== 'code')
    throw new CheckFault('wrong_type', 'write the code itself before `in`', ast.left)
  return { op: 'has', type: BOOL, arg: many, code: String(code.value) }
}
