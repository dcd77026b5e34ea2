import type { Dictionary, Kind } from '../dictionary/dictionary.ts'
import { check } from './check.ts'
import type { Root, Scope } from './scope.ts'
import type { SlotTable } from './slots.ts'

/** What an expression about one kind of subject can see. */
export function scopeOf(kind: Kind, dictionary: Dictionary, slots: SlotTable): Scope {
  const root: Root = { kind, path: kind.name, scope: '', roles: [] }
  const roots = new Map([[kind.name, root]])
  return { check, dictionary, roots, slots, atDay: undefined, nonZero: new Set(), unfolding: [] }
}
