import type { Ast } from '../cel/ast.ts'
import type { FactDefinition, Kind, Link } from '../dictionary/dictionary.ts'
import type { Node } from '../ir/node.ts'
import { DATE } from '../ir/type.ts'
import { checkClassificationAt } from './classification.ts'
import { checkDerived, readsAtDay } from './derived.ts'
import { CheckFault } from './fault.ts'
import type { Root, Scope } from './scope.ts'

type Path = Ast & { form: 'path' }

export interface AtDay {
  readonly node: Node
  readonly place: { readonly start: number; readonly end: number }
}

/** A day of the decision, a parameter, a classification, or a fact at the end of named roles. */
export function checkPath(ast: Path, at: AtDay | undefined, scope: Scope): Node {
  const [first = '', second] = ast.names
  if (first === 'parameter') return checkParameter(ast, at, scope)
  if (ast.names.length === 1) return checkDay(first, ast, at, scope)
  const classificationAt = ast.names.indexOf('classification')
  if (classificationAt > 0) {
    refuseAt(at, 'a classification is taken on the day of the event')
    const owner = walk({ ...ast, names: ast.names.slice(0, classificationAt) }, scope)
    return checkClassificationAt(ast.names.slice(classificationAt + 1).join('.'), owner, ast, scope)
  }
  if (second === undefined) throw new CheckFault('unknown_name', `nobody defines "${first}"`, ast)
  const owner = walk({ ...ast, names: ast.names.slice(0, -1) }, scope)
  const name = ast.names.at(-1) ?? ''
  const fact = owner.kind.facts.get(name)
  if (!fact) throw new CheckFault('unknown_name', notThere(name, owner), ast)
  return readFact(fact, owner, at, ast, scope)
}

/** Follows roles; the result stands for whatever is reached. Throws CheckFault on a role nobody defines. */
export function walk(ast: Path, scope: Scope): Root {
  const [first = '', ...roles] = ast.names
  let root = scope.roots.get(first)
  if (!root) {
    const known = [...scope.roots.keys()].join(', ')
    throw new CheckFault('unknown_name', `a path starts at ${known}, not at "${first}"`, ast)
  }
  for (const name of roles) {
    const role: Link | undefined = root.kind.roles.get(name)
    const kind: Kind | undefined = role && scope.dictionary.kinds.get(role.kind)
    if (!role || !kind) throw new CheckFault('unknown_name', `${root.kind.name} has no role "${name}"`, ast)
    root = { kind, path: `${root.path}.${name}`, scope: root.scope, roles: [...root.roles, role.title] }
  }
  return root
}

function readFact(fact: FactDefinition, owner: Root, at: AtDay | undefined, ast: Path, scope: Scope): Node {
  const varies = fact.varies || (fact.derive !== undefined && readsAtDay(fact.derive))
  const path = `${owner.path}.${fact.name}`
  if (varies && !at)
    throw new CheckFault('at_needed', `${path} changes over time: say at which day, as in \`${path} at valid_on\``, ast)
  if (!varies) refuseAt(at, `${path} does not change over time: leave out \`at\``)
  const origin = fact.derive === undefined ? 'asked' : 'derived'
  const slot = scope.slots.add({
    scope: owner.scope,
    path,
    type: fact.type,
    at: at?.node,
    fact,
    roles: owner.roles,
    origin,
  })
  if (fact.derive === undefined) return { op: 'fact', type: fact.type, slot }
  return { op: 'derived', type: fact.type, slot, body: checkDerived(fact, owner, at?.node, ast, scope) }
}

function checkParameter(ast: Path, at: AtDay | undefined, scope: Scope): Node {
  const id = ast.names.slice(1).join('.')
  const parameter = scope.dictionary.parameters.get(id)
  if (!parameter) throw new CheckFault('unknown_name', `there is no parameters/${id}.yaml`, ast)
  return { op: 'parameter', type: parameter.type, id, at: at?.node ?? { op: 'day', type: DATE, which: 'valid_on' } }
}

function checkDay(name: string, ast: Path, at: AtDay | undefined, scope: Scope): Node {
  refuseAt(at, 'a day is not read at a day')
  if (name === 'valid_on' || name === 'filed_on') return { op: 'day', type: DATE, which: name }
  if (name === 'at_day' && scope.atDay) return scope.atDay
  const why = scope.dictionary.sets.has(name)
    ? `"${name}" is a set: it stands after \`in\``
    : `nobody defines "${name}"`
  throw new CheckFault('unknown_name', why, ast)
}

function refuseAt(at: AtDay | undefined, message: string): void {
  if (at) throw new CheckFault('at_not_needed', message, at.place)
}

function notThere(name: string, owner: Root): string {
  if (owner.kind.roles.has(name)) return `${name} is a role of ${owner.kind.name}; name one of its facts`
  return `${owner.kind.name} has no fact "${name}" (facts/${owner.kind.name}.yaml)`
}
