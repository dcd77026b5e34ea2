import type { Ast } from '../cel/ast.ts'
import type { Node, RecordsRef } from '../ir/node.ts'
import { BOOL, INT, typeName } from '../ir/type.ts'
import { checkAs } from './check-as.ts'
import { CheckFault } from './fault.ts'
import { walk } from './path.ts'
import type { Root, Scope } from './scope.ts'

type Call = Ast & { form: 'call' }
type Path = Ast & { form: 'path' }

/** count(records where …), exists(records where …), sum(records.fact where …). */
export function checkAggregate(ast: Call, by: 'count' | 'sum' | 'exists', scope: Scope): Node {
  const [arg] = ast.args
  const path = arg?.form === 'at' ? arg.read : arg
  if (!arg || ast.args.length !== 1 || path?.form !== 'path')
    throw new CheckFault('wrong_type', `write ${by}(records where condition)`, ast)
  const length = by === 'sum' ? path.names.length - 1 : path.names.length
  const records = findRecords({ ...path, names: path.names.slice(0, length) }, scope)
  const where = ast.where && checkAs(ast.where, BOOL, records.inside)
  if (by !== 'sum')
    return { op: 'aggregate', type: by === 'count' ? INT : BOOL, by, records: records.ref, where, of: undefined }
  const inner: Path = { ...path, names: path.names.slice(length - 1) }
  const of = scope.check(arg.form === 'at' ? { ...arg, read: inner } : inner, records.inside)
  if (of.type.is !== 'int' && of.type.is !== 'money')
    throw new CheckFault('wrong_type', `a sum of ${typeName(of.type)}; numbers or money are wanted`, arg)
  return { op: 'aggregate', type: of.type, by, records: records.ref, where, of }
}

export interface RecordsScope {
  readonly ref: RecordsRef
  /** What a condition about one record can see: the record by its name, and everything around it. */
  readonly inside: Scope
}

/** Finds records by their name beneath the subject (`engagement_month`) or by a path (`engagement.person.awards`). */
export function findRecords(path: Path, scope: Scope): RecordsScope {
  const name = path.names.at(-1) ?? ''
  const owner =
    path.names.length === 1 ? ownerOf(name, path, scope) : walk({ ...path, names: path.names.slice(0, -1) }, scope)
  const link = owner.kind.records.get(name)
  const kind = link && scope.dictionary.kinds.get(link.kind)
  if (!link || !kind) throw new CheckFault('unknown_name', `${owner.kind.name} has no records "${name}"`, path)
  if (owner.scope !== '') throw new CheckFault('nested_records', 'records inside records are not counted', path)
  const full = `${owner.path}.${name}`
  const root: Root = { kind, path: name, scope: full, roles: [] }
  return {
    ref: { path: full, title: link.title },
    inside: { ...scope, roots: new Map([...scope.roots, [name, root]]) },
  }
}

function ownerOf(name: string, path: Path, scope: Scope): Root {
  const owner = [...scope.roots.values()].find((root) => root.kind.records.has(name))
  if (!owner) throw new CheckFault('unknown_name', `no records "${name}" here`, path)
  return owner
}
