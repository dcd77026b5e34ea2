import type { PlanNode } from './node.ts'
import type { Plan } from './plan.ts'

/** The nodes right beneath a node. */
export function partsOf(node: PlanNode): readonly PlanNode[] {
  switch (node.op) {
    case 'constant':
    case 'column':
      return []
    case 'steps':
      return [node.at]
    case 'and':
    case 'or':
    case 'least':
    case 'greatest':
    case 'days':
      return node.args
    case 'not':
    case 'settled':
    case 'range':
    case 'member':
    case 'scale':
    case 'spread':
    case 'round':
      return [node.arg]
    case 'compare':
    case 'arithmetic':
      return [node.left, node.right]
    case 'choose':
      return [node.test, node.yes, node.no]
    case 'count':
    case 'sum':
    case 'exists':
    case 'each':
      return [node.where, node.of].filter((part) => part !== undefined)
    case 'points':
      return [
        node.recorded,
        ...node.veto,
        ...node.headings.flatMap(({ items }) => (items ?? []).map(({ test }) => test)),
      ]
    case 'bounded':
      return [node.points]
    case 'tier':
      return [node.recorded, ...node.tiers.flatMap(({ when }) => (when ? [when] : []))]
    case 'table':
      return [node.by, ...node.rows.map(({ value }) => value)]
    case 'bands':
      return [node.of, ...node.steps.map(({ value }) => value)]
  }
}

/** Every node of some nodes once, parts before what they are part of. */
export function allNodes(tops: readonly PlanNode[]): PlanNode[] {
  const found = new Map<number, PlanNode>()
  const visit = (node: PlanNode) => {
    if (found.has(node.id)) return
    for (const part of partsOf(node)) visit(part)
    found.set(node.id, node)
  }
  for (const top of tops) visit(top)
  return [...found.values()]
}

/** What a plan reads: the columns its nodes name and the days at which those are taken, and the lists of records. */
export function readsOf(
  plan: Plan,
  more: readonly PlanNode[] = [],
): { readonly columns: readonly number[]; readonly records: readonly string[] } {
  const nodes = allNodes([...plan.rules.flatMap(({ test, sum }) => [test, sum]), ...more])
  const columns = nodes.flatMap((node) => (node.op === 'column' ? [node.column] : []))
  const lists = nodes.flatMap((node) => ('records' in node ? [node.records] : node.scope === '' ? [] : [node.scope]))
  return { columns, records: [...new Set(lists)] }
}

/** The texts that a plan compares with. */
export function textsOf(nodes: readonly PlanNode[]): string[] {
  const texts = nodes.flatMap((node): unknown[] => {
    if (node.op === 'constant') return [node.value]
    if (node.op === 'member') return [...node.values]
    if (node.op === 'table') return node.rows.map(({ code }) => code)
    return node.op === 'tier' ? ['', ...node.tiers.map(({ code }) => code)] : []
  })
  return [...new Set(texts.filter((text) => typeof text === 'string'))]
}
