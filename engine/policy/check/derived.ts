import type { Ast } from '../cel/ast.ts'
import { parse } from '../cel/parse.ts'
import type { FactDefinition } from '../dictionary/dictionary.ts'
import type { Node } from '../ir/node.ts'
import { CheckFault } from './fault.ts'
import type { Root, Scope } from './scope.ts'

/** Unfolds a derived fact where it is used: its own kind's name stands for the path that led there. */
export function checkDerived(fact: FactDefinition, owner: Root, at: Node | undefined, place: Ast, scope: Scope): Node {
  const name = `${owner.kind.name}.${fact.name}`
  if (scope.unfolding.includes(name)) throw new CheckFault('circular', `${name} is derived from itself`, place)
  const parsed = parse(fact.derive ?? '')
  if (!parsed.ok) throw new CheckFault('wrong_type', `${name} cannot be read; see the error in its definition`, place)
  try {
    const roots = new Map([[owner.kind.name, owner]])
    return scope.check(parsed.value, {
      ...scope,
      roots,
      atDay: at,
      nonZero: new Set(),
      unfolding: [...scope.unfolding, name],
    })
  } catch (fault) {
    if (!(fault instanceof CheckFault) || fault.problem.code === 'circular') throw fault
    throw new CheckFault('wrong_type', `${name} cannot be read; see the error in its definition`, place)
  }
}

/** Whether a derivation depends on the day it is read at. */
export function readsAtDay(derive: string): boolean {
  return /\bat_day\b/.test(derive)
}
