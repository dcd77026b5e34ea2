import type { PlanColumn, PlanForm, PlanNode, ValueKind } from './node.ts'

/** Keeps every distinct part once, over all rules and all their changed versions. */
export class Interner {
  readonly columns: PlanColumn[] = []
  readonly #columnNumbers = new Map<string, number>()
  readonly #nodes = new Map<string, PlanNode>()

  /** The node of a form whose parts stand in one scope already. */
  node(form: PlanForm, kind: ValueKind, scope: string, waits: boolean): PlanNode {
    const key = `${kind}|${scope}|${keyOf(form)}`
    const known = this.#nodes.get(key)
    if (known) return known
    const fresh: PlanNode = { id: this.#nodes.size, scope, kind, waits, ...form }
    this.#nodes.set(key, fresh)
    return fresh
  }

  /** The number of a column, new or already there. */
  column(column: PlanColumn): { readonly number: number; readonly isNew: boolean } {
    const key = `${column.scope}|${column.path}|${column.at?.id ?? ''}|${column.code ?? ''}`
    const known = this.#columnNumbers.get(key)
    if (known !== undefined) return { number: known, isNew: false }
    this.#columnNumbers.set(key, this.columns.length)
    return { number: this.columns.push(column) - 1, isNew: true }
  }
}

function keyOf(form: PlanForm): string {
  return JSON.stringify(form, (_, value) => (isNode(value) ? `#${value.id}` : value))
}

function isNode(value: unknown): value is PlanNode {
  return typeof value === 'object' && value !== null && 'id' in value && 'op' in value
}
