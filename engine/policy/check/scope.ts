import type { Localised } from '@xinglin/base'
import type { Ast } from '../cel/ast.ts'
import type { Dictionary, Kind } from '../dictionary/dictionary.ts'
import type { Node } from '../ir/node.ts'
import type { SlotTable } from './slots.ts'

/** A name that starts a path, and where it stands: `person` inside a derived fact may be `engagement.person` outside. */
export interface Root {
  readonly kind: Kind
  readonly path: string
  /** '' for the subject, the records' path inside `where`. */
  readonly scope: string
  readonly roles: readonly Localised[]
}

/** What an expression can see. */
export interface Scope {
  /** Types a part of an expression: each form calls back for its parts, so that no file needs to know all forms. */
  readonly check: (ast: Ast, scope: Scope) => Node
  readonly dictionary: Dictionary
  readonly roots: ReadonlyMap<string, Root>
  readonly slots: SlotTable
  /** The day a derived fact is read at. */
  readonly atDay: Node | undefined
  /** Expressions known not to be zero here, as written by `nodeKey`. */
  readonly nonZero: ReadonlySet<string>
  /** Derived facts and classifications being unfolded, to stop a circle. */
  readonly unfolding: readonly string[]
}

/** Two nodes with the same key read the same facts the same way. */
export function nodeKey(node: Node): string {
  return JSON.stringify(node, (_, value) => (value instanceof Set ? [...value] : value))
}
